. ./server.sh
new_cert 60 -1 && cat ca.pem cert.pem > bundle.pem
CACERT=bundle.pem bash "$REPRO/error.sh"
