set -e
CP=out bash "$REPRO/error.sh"
