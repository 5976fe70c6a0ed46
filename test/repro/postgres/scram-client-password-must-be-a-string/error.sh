. "$REPRO/../server.sh"
db "CREATE ROLE shop LOGIN PASSWORD '${1:-1234}'"
printf 'host all shop 127.0.0.1/32 %s\nhost all postgres 127.0.0.1/32 trust\n' "${METHOD:-scram-sha-256}" > "$pg_data/pg_hba.conf"
pg_stop && pg_start
node "$REPRO/ask.mjs"
