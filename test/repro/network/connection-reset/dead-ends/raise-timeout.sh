bash "$REPRO/error.sh" --max-time 600
