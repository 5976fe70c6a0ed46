import http.client
import os
import sys

tries = int(os.environ.get("TRIES", "1"))
for left in reversed(range(tries)):
    connection = http.client.HTTPConnection("127.0.0.1", int(sys.argv[1]), timeout=float(os.environ.get("TIMEOUT", "3")))
    try:
        connection.request("GET", "/orders")
        print(connection.getresponse().status)
        break
    except ConnectionResetError:
        if left == 0:
            raise
