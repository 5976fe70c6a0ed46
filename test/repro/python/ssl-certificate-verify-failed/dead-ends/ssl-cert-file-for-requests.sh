CLIENT=requests SSL_CERT_FILE="$PWD/company-ca.pem" bash "$REPRO/error.sh"
