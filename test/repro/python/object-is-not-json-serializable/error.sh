python3 answer.py
