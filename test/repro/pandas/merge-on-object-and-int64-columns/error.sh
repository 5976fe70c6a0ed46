python3 join.py
