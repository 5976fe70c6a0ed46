mkdir ci && cd ci && python3 -m pytest --rootdir .. tests/test_rates.py
