# The certificate is for shop.acme.example.
. ./server.sh
serve "${SAN-DNS:shop.acme.example}"
curl -sS --cacert cert.pem "$@" "https://localhost:$PORT/"
