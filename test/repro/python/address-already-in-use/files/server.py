import os
import socket
import sys

sock = socket.socket()
for option in ("SO_REUSEADDR", "SO_REUSEPORT"):
    if option in os.environ:
        sock.setsockopt(socket.SOL_SOCKET, getattr(socket, option), 1)
sock.bind((sys.argv[1], int(sys.argv[2])))
sock.listen()
print("listening on", sock.getsockname())
