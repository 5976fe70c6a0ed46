. "$REPRO/../server.sh"
db "CREATE ROLE shop LOGIN PASSWORD '${3:-right}'" 'CREATE DATABASE shop OWNER shop'
printf 'host postgres postgres 127.0.0.1/32 trust\nhost shop shop 127.0.0.1/32 scram-sha-256\n' > "$pg_data/pg_hba.conf"
pg_stop && pg_start
if [ -n "$2" ]; then db "$2"; fi
DATABASE_URL="postgres://shop:${1:-wrong}@127.0.0.1:$PORT/shop" db 'SELECT current_user'
