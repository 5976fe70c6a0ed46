set -e
SAN=DNS:kubernetes,IP:127.0.0.1 bash "$REPRO/error.sh" get --raw /readyz
