set -e
LISTEN=0 bash "$REPRO/error.sh"
