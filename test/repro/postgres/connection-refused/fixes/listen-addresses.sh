. "$REPRO/../server.sh"
export DATABASE_URL="postgres://postgres@127.0.0.2:$PORT/postgres"
db 'SELECT 1' > /dev/null 2>&1 && exit 1
pg_stop
echo 'host postgres postgres 127.0.0.2/32 trust' >> "$pg_data/pg_hba.conf"
echo 'host postgres postgres 127.0.0.1/32 trust' >> "$pg_data/pg_hba.conf"
pg_start -c listen_addresses=127.0.0.1,127.0.0.2
db 'SELECT 1'
