# a private CA (acme-ca.pem) and a server certificate of it (server.p12)
quiet() { "$@" 2>/dev/null; }
quiet openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out acme-ca.pem -subj /CN=Acme-CA -days 30
quiet openssl req -newkey rsa:2048 -nodes -keyout web.key -out web.csr -subj /CN=localhost
quiet openssl x509 -req -in web.csr -CA acme-ca.pem -CAkey ca.key -CAcreateserial -days 30 -out web.pem -extfile <(echo subjectAltName=DNS:localhost)
openssl pkcs12 -export -in web.pem -inkey web.key -certfile acme-ca.pem -name web -out server.p12 -passout pass:changeit
