bash "$REPRO/error.sh" -c
