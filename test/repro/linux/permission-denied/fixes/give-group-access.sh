set -e
MODE=640 EXTRA_GROUP=4712 bash "$REPRO/error.sh"
