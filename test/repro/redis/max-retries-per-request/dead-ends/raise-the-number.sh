RETRIES=30 bash "$REPRO/error.sh"
