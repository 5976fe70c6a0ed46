bash "$REPRO/error.sh" right
