SSL_CERT_FILE="$PWD/company-ca.pem" bash "$REPRO/error.sh" && CLIENT=requests REQUESTS_CA_BUNDLE="$PWD/company-ca.pem" bash "$REPRO/error.sh"
