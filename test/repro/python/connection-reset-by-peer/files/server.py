"""Takes each request and cuts the connection with a reset; with GOOD_FROM=n it answers from the nth on."""
import os
import socket
import struct
import sys

listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
good_from = int(os.environ.get("GOOD_FROM", "1000"))
for number in range(1, 1000):
    connection, _ = listener.accept()
    if number >= good_from:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
    else:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.recv(1)
    connection.close()
