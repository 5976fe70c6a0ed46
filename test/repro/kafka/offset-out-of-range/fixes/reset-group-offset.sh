set -e
OFFSET=beginning bash "$REPRO/error.sh"
