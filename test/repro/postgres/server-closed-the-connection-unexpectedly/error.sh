# the kernel kills the server process of a running query, as for lack of memory
. "$REPRO/../server.sh"
if [ $# -gt 0 ]; then pg_stop && pg_start "$@"; fi
db "SET application_name = 'report'" 'SELECT pg_sleep(30)' &
query=$!
until pid=$(db "SELECT pid FROM pg_stat_activity WHERE application_name = 'report' AND query LIKE '%sleep%'" | grep -o '[0-9]*'); do sleep 0.1; done
kill -9 "$pid"
wait "$query"
