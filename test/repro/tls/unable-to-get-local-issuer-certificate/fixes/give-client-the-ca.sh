set -e
. ./certs.sh
cat root.pem intermediate.pem > ca.pem
CLIENT="curl -sS --cacert ca.pem" bash "$REPRO/error.sh"
