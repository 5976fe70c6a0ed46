python3 ping.py
