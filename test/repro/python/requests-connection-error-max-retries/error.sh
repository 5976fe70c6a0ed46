python3 client.py "$PORT"
