bash "$REPRO/error.sh" --illegal-access=permit
