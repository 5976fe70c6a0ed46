python3 qty.py
