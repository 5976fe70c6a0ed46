python3 save.py
