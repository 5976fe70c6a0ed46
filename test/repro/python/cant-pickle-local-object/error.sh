python3 double.py
