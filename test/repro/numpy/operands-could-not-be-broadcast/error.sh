python3 shares.py
