. ./certs.sh
request server && sign server intermediate && cp server.pem chain.pem
bash "$REPRO/error.sh"
