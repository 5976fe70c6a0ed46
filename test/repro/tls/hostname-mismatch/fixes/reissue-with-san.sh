set -e
SAN=DNS:shop.acme.example,DNS:localhost,IP:127.0.0.1 bash "$REPRO/error.sh"
