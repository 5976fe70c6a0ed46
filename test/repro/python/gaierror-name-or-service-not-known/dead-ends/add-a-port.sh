python3 client.py 8443
