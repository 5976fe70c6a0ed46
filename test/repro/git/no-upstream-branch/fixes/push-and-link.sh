set -e
bash "$REPRO/error.sh" -u origin HEAD
bash "$REPRO/error.sh"
