openssl genrsa -traditional -out key.pem 2048 2> /dev/null
openssl pkcs8 -topk8 -nocrypt -in key.pem -out converted.pem && mv converted.pem key.pem
bash "$REPRO/error.sh"
