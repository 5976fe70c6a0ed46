bash "$REPRO/error.sh" > /dev/null 2>&1
openssl genrsa -out key.pem 2048 2> /dev/null
bash "$REPRO/error.sh"
