bash "$REPRO/error.sh" --force
