TIMEOUT=4000 bash "$REPRO/error.sh"
