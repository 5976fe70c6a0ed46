bash "$REPRO/error.sh" --continue-on-collection-errors
