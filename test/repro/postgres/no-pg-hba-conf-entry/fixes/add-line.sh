. "$REPRO/../server.sh"
db 'CREATE ROLE shop LOGIN' 'CREATE DATABASE analytics'
echo 'host postgres postgres 127.0.0.1/32 trust' > "$pg_data/pg_hba.conf"
pg_stop && pg_start
DATABASE_URL="postgres://shop@127.0.0.1:$PORT/analytics" db 'SELECT 1' > /dev/null 2>&1 && exit 1
echo 'host analytics shop 127.0.0.1/32 trust' >> "$pg_data/pg_hba.conf"
db 'SELECT pg_reload_conf()'
until DATABASE_URL="postgres://shop@127.0.0.1:$PORT/analytics" db 'SELECT 1' 2> /dev/null; do sleep 0.1; done
