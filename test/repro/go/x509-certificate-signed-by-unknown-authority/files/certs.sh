# A private CA and a server certificate signed by it.
new_ca() { openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=Acme Root" -keyout ca.key -out ca.pem 2> /dev/null; }
new_server_cert() {
  openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout key.pem -out server.csr 2> /dev/null
  echo 'subjectAltName=DNS:localhost,IP:127.0.0.1' > san
  openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile san -out cert.pem 2> /dev/null
}
[ -f ca.pem ] || new_ca
[ -f cert.pem ] || new_server_cert
