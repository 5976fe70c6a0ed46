export SSL_CERT_FILE="$PWD/company-ca.pem"
NAME=127.0.0.1 bash "$REPRO/error.sh" > /dev/null 2>&1 && exit 1      # the address is not in the certificate
NAME=localhost bash "$REPRO/error.sh"
