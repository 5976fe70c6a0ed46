. "$REPRO/../server.sh"
pg_stop && pg_start
grep 'received fast shutdown request' "$pg_log" && db 'SELECT pg_postmaster_start_time()'
