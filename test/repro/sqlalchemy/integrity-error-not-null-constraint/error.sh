python3 sign_up.py
