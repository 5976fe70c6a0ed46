set -e
. ./other.sh
PORT=$((PORT + 1)) bash "$REPRO/error.sh"
