bash "$REPRO/error.sh" -refresh=false
