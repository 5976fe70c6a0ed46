set -e
. ./certs.sh
cat server.pem intermediate.pem > chain.pem
bash "$REPRO/error.sh"
