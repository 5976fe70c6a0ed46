. ./certs.sh
new_server_cert
bash "$REPRO/error.sh"
