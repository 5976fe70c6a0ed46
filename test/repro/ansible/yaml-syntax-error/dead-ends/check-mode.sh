bash "$REPRO/error.sh" --check
