bash "$REPRO/error.sh" shop another
