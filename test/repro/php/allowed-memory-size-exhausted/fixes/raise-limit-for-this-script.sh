set -e
LIMIT=512M bash "$REPRO/error.sh"
