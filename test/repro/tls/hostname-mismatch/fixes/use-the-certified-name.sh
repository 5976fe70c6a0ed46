set -e
. ./server.sh
serve DNS:shop.acme.example
openssl x509 -in cert.pem -noout -ext subjectAltName
curl -sS --cacert cert.pem --connect-to "shop.acme.example:443:127.0.0.1:$PORT" https://shop.acme.example/
