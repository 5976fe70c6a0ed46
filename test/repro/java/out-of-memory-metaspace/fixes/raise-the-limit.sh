set -e
META=512m bash "$REPRO/error.sh"
