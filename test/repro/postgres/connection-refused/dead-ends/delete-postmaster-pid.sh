. "$REPRO/../server.sh"
kill -9 "$pg_pid" && wait "$pg_pid"
rm "$pg_data/postmaster.pid"
node "$REPRO/ask.mjs"
