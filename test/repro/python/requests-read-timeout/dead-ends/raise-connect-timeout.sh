TIMEOUT=30,1 bash "$REPRO/error.sh"
