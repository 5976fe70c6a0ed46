bash "$REPRO/error.sh" '?query_timeout=60000'
