set -e
chmod +x bin/shop-token
COMMAND=$PWD/bin/shop-token bash "$REPRO/error.sh"
