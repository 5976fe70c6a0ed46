python3 filter.py
