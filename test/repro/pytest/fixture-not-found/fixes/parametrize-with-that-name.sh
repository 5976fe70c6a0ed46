printf 'import pytest\n\n@pytest.mark.parametrize("rates", [1])\ndef test_rate(rate): ...\n' > tests/test_rate.py
python3 -m pytest tests/test_rate.py > /dev/null && exit 1
sed -i 's/"rates"/"rate"/' tests/test_rate.py && python3 -m pytest tests/test_rate.py
