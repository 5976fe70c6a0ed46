python3 read.py
