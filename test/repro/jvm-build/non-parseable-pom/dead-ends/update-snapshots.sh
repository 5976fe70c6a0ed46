bash "$REPRO/error.sh" -U validate
