bash "$REPRO/error.sh" "b: SET lock_timeout = '10min'" "b: SET deadlock_timeout = '1min'"
