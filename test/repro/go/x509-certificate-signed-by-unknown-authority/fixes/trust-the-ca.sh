set -e
. ./certs.sh
SSL_CERT_FILE=$PWD/ca.pem bash "$REPRO/error.sh"
