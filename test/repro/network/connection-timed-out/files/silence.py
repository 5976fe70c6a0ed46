"""Listens on the port and accepts nothing; its queue is full, so that the kernel drops every further SYN, as a firewall does."""
import os, socket, time
port = int(os.environ["PORT"])
server = socket.socket()
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
server.bind(("127.0.0.1", port))
server.listen(0)
waiting = []
for _ in range(4):
    client = socket.socket()
    client.setblocking(False)
    client.connect_ex(("127.0.0.1", port))
    waiting.append(client)
print("silent", flush=True)
time.sleep(float(os.environ.get("SILENT_FOR", "60")))
server.setblocking(False)
server.listen(64)
while True:
    time.sleep(0.1)
    try:
        peer, _ = server.accept()
        peer.settimeout(0.2)
        try:
            if peer.recv(4096):
                peer.sendall(b"HTTP/1.0 200 OK\r\n\r\nok")
        except TimeoutError:
            pass
        peer.close()
    except BlockingIOError:
        pass
