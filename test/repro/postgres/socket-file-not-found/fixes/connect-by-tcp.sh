. "$REPRO/../server.sh"
psql -h localhost -p "$PORT" -U postgres -c 'SELECT 1' || psql -h 127.0.0.1 -p "$PORT" -U postgres -c 'SELECT 1'
