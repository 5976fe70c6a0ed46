# three places for ordinary roles, and a program that opens more
if [ $# = 0 ]; then set -- 'a: BEGIN' 'b: BEGIN' 'c: BEGIN' 'd: BEGIN'; fi
. "$REPRO/../server.sh"
pg_stop && pg_start -c max_connections=${MAX:-6} -c superuser_reserved_connections=3 -c max_wal_senders=0
db 'CREATE ROLE shop LOGIN'
export DATABASE_URL="postgres://shop@127.0.0.1:$PORT/postgres"
for round in $(seq "${ROUNDS:-1}"); do sessions "$@"; done
