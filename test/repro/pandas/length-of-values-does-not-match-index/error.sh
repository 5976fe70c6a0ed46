python3 total.py
