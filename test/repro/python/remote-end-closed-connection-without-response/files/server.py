"""Reads each request and closes in an orderly way without an answer; with GOOD_FROM=n it answers from the nth on."""
import os
import socket
import sys

listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
print("ready", flush=True)
good_from = int(os.environ.get("GOOD_FROM", "1000"))
for number in range(1, 1000):
    connection, _ = listener.accept()
    connection.recv(65536)
    if number >= good_from:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
    connection.close()
