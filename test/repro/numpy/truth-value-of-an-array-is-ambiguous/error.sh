python3 stock.py
