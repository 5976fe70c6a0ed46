bash "$REPRO/error.sh" clean
