. "$REPRO/../server.sh"
db 'CREATE ROLE shop LOGIN' 'CREATE DATABASE analytics'
echo 'host postgres postgres 127.0.0.1/32 trust' > "$pg_data/pg_hba.conf"
pg_stop && pg_start
echo 'host analytics shop 127.0.0.1/32 trust' >> "$pg_data/pg_hba.conf"
DATABASE_URL="postgres://shop@127.0.0.1:$PORT/analytics" db 'SELECT 1'
