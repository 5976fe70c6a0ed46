set -e
HEAP=512m bash "$REPRO/error.sh"
