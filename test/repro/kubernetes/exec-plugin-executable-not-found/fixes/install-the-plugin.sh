set -e
chmod +x bin/shop-token
PATH=$PWD/bin:$PATH bash "$REPRO/error.sh"
