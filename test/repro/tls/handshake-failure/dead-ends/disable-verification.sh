bash "$REPRO/error.sh" -k
