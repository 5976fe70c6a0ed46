set -e
SCHEME=http bash "$REPRO/error.sh"
