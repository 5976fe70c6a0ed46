python3 invoice.py
