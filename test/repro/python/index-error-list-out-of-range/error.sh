python3 top.py A1 B2
