bash "$REPRO/error.sh" --ignore-installed
