TIMEOUT=30 bash "$REPRO/error.sh"
