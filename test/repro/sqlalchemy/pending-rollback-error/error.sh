python3 load.py
