set -e
bash "$REPRO/error.sh" -Dread=15000
