set -e
CP=out:lib bash "$REPRO/error.sh"
