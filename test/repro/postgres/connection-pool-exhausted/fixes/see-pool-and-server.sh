REQUESTS=2 bash "$REPRO/error.sh" | grep 'served 2 0 0'
