TRIES=3 bash "$REPRO/error.sh"
