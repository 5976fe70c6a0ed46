. "$REPRO/../server.sh"
pg_stop
echo 'host all all 0.0.0.0/0 trust' >> "$pg_data/pg_hba.conf"
node "$REPRO/ask.mjs"
