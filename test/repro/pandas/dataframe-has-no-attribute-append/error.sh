python3 totals.py
