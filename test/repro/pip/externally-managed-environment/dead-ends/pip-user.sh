bash "$REPRO/error.sh" --user
