bash "$REPRO/error.sh" "b: SET deadlock_timeout = '10s'"
