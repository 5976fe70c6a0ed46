bash "$REPRO/error.sh" localhost "$PORT" 2>&1 | grep -m1 'Connection refused'
