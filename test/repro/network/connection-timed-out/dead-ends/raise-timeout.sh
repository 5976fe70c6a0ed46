SECONDS_TO_WAIT=10 bash "$REPRO/error.sh"
