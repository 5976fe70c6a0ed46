set -e
LIMIT=1000 bash "$REPRO/error.sh"
