python3 state.py
