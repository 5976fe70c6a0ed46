bash "$REPRO/error.sh" --no-cache-dir
