set -e
CLOSE=1 bash "$REPRO/error.sh"
