bash "$REPRO/error.sh" -refresh-only
