# The client offers one suite, the server wants another.
[ -f cert.pem ] || openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout key.pem -out cert.pem 2> /dev/null
export SERVER_CIPHERS=${SERVER_CIPHERS-ECDHE-RSA-CHACHA20-POLY1305}
coproc node server.cjs
trap 'kill $COPROC_PID' EXIT
read -r _ <&"${COPROC[0]}"
curl -sS --cacert cert.pem --ciphers "${CLIENT_CIPHERS-ECDHE-RSA-AES128-GCM-SHA256}" "$@" "https://localhost:$PORT/"
