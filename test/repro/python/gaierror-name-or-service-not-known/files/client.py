import os
import socket
import sys

host = os.environ.get("DB_HOST", "https://localhost")
print(socket.getaddrinfo(host, int(sys.argv[1]) if len(sys.argv) > 1 else 443)[0][4])
