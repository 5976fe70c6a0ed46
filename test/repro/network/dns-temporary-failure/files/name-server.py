"""Answers 192.0.2.7 to every A question, and nothing to others."""
import socket, struct
server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.254.0.9", 53))
print("up", flush=True)
while True:
    query, peer = server.recvfrom(512)
    end = query.index(b"\0", 12) + 5
    is_a = query[end - 4:end - 2] == b"\0\1"
    answer = b"\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4\xc0\0\2\7" if is_a else b""
    server.sendto(query[:2] + b"\x81\x80\0\1" + struct.pack(">H", is_a) + b"\0\0\0\0" + query[12:end] + answer, peer)
