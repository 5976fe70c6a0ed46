# Valid from 60 days ago until yesterday.
. ./server.sh
[ -f cert.pem ] || new_cert 60 -1
serve
curl -sS --cacert "${CACERT-ca.pem}" "https://localhost:$PORT/"
