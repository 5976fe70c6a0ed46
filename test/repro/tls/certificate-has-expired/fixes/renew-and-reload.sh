set -e
. ./server.sh
new_cert 1 90
openssl x509 -in cert.pem -noout -enddate
bash "$REPRO/error.sh"
