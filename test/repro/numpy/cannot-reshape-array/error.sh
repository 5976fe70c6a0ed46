python3 rows.py
