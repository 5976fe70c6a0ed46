python3 due.py
