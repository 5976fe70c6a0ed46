bash "$REPRO/error.sh" plan -refresh=false
