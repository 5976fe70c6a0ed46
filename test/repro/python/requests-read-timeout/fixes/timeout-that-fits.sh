TIMEOUT=3.05,30 bash "$REPRO/error.sh"
