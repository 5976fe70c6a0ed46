bash "$REPRO/error.sh" 127.0.0.1 3
