set -e
WHAT=. bash "$REPRO/error.sh"
