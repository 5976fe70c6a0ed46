bash "$REPRO/error.sh" "b: SET statement_timeout = '10min'"
