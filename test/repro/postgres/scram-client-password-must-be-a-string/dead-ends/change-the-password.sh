bash "$REPRO/error.sh" another
