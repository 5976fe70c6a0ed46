bash "$REPRO/error.sh" postgres
