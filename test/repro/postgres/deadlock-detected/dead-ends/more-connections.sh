bash "$REPRO/error.sh" -c max_connections=200
