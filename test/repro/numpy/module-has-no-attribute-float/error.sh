python3 stats.py
