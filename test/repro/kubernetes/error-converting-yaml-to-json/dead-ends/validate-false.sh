bash "$REPRO/error.sh" --validate=false
