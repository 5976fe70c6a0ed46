bash "$REPRO/error.sh" 0.0.0.0
