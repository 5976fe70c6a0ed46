set -e
CP=out:v2 bash "$REPRO/error.sh"
