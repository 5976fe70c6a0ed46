import socket
import sys

listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
client = socket.create_connection(listener.getsockname())
connection, _ = listener.accept()
connection.close()  # the server closes first, so its side stays in TIME_WAIT
client.recv(1)
