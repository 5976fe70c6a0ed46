bash "$REPRO/error.sh" 5000
