. "$REPRO/../server.sh"
sessions 'a: BEGIN' "b: SELECT pg_sleep(0)" && db "SELECT usename, state, count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' GROUP BY 1, 2"
