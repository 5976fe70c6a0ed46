# a private CA (ca.pem) and a server certificate of it for the name given (server.pem)
quiet() { "$@" 2>/dev/null; }
quiet openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -subj /CN=Acme-CA -days 30
quiet openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=api
quiet openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -out server.pem -extfile <(echo "subjectAltName=$1")
