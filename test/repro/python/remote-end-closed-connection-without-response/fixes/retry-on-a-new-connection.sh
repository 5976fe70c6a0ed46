GOOD_FROM=2 TRIES=3 bash "$REPRO/error.sh"
