# root.pem signs intermediate.pem, which signs server.pem. chain.pem is what the server sends: at first server.pem alone.
sign() { openssl x509 -req -in "$1.csr" -CA "$2.pem" -CAkey "$2.key" -CAcreateserial -days 2 -extfile "$1.ext" -out "$1.pem" 2> /dev/null; }
request() { openssl req -newkey rsa:2048 -nodes -subj "/CN=$1" -keyout "$1.key" -out "$1.csr" 2> /dev/null; }
if [ ! -f server.pem ]; then
  openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj '/CN=Acme Root' -keyout root.key -out root.pem 2> /dev/null
  echo basicConstraints=critical,CA:TRUE > intermediate.ext && request intermediate && sign intermediate root
  echo subjectAltName=DNS:localhost > server.ext && request server && sign server intermediate
  cp server.pem chain.pem
fi
