. "$REPRO/../server.sh"
DATABASE_URL="$DATABASE_URL$1"
db "${2:-SELECT 1}" 'SELECT pg_sleep(30)' &
query=$!
until DATABASE_URL="postgres://postgres@127.0.0.1:$PORT/postgres" db "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(30)'" | grep true; do sleep 0.1; done
wait "$query"
