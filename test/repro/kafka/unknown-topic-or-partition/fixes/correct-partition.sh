set -e
PARTITION=0 bash "$REPRO/error.sh"
