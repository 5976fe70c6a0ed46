set -e
# A company CA that the client already trusts signs a certificate for the name.
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj '/CN=Acme Root' -keyout ca.key -out ca.pem 2> /dev/null
openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout key.pem -out server.csr 2> /dev/null
echo subjectAltName=DNS:localhost > san
openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile san -out cert.pem 2> /dev/null
bash "$REPRO/error.sh" --cacert ca.pem
