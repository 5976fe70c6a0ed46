import os
import socket
import sys

host = os.environ.get("SHOP_HOST", "127.0.0.1")
with socket.create_connection((host, int(sys.argv[1])), timeout=float(os.environ.get("TIMEOUT", "3"))):
    print("connected")
