bash "$REPRO/error.sh" 60000
