python3 find.py
