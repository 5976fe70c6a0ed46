python3 backup.py
