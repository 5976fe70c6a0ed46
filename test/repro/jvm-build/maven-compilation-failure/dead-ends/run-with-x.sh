bash "$REPRO/error.sh" compile -e
