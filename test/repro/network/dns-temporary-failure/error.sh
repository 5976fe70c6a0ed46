# Nobody answers at the configured name server.
bash with-dns.sh resolv.conf python3 -c 'import socket; print(socket.getaddrinfo("'"${NAME-rates.acme.example}"'", 80)[0][4])'
