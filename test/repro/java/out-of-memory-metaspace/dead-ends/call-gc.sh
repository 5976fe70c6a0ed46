bash "$REPRO/error.sh" -Dgc=true
