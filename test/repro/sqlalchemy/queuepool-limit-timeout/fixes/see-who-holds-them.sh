REQUESTS=2 bash "$REPRO/error.sh" | grep 'Current Checked out connections: 2'
