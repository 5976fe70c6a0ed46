LIMIT=256 bash "$REPRO/error.sh"
