. "$REPRO/../server.sh"
db "SET application_name = 'report'" 'SELECT pg_sleep(30)' > /dev/null 2>&1 &
query=$!
until pid=$(db "SELECT pid FROM pg_stat_activity WHERE application_name = 'report' AND query LIKE '%sleep%'" | grep -o '[0-9]*'); do sleep 0.1; done
kill -9 "$pid"
wait "$query"
until grep 'was terminated by signal 9: Killed' "$pg_log"; do sleep 0.1; done
