python3 orders.py | head -n 1
