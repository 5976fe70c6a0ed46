bash "$REPRO/error.sh" '?connect_timeout=30'
