. "$REPRO/../server.sh"
db 'CREATE ROLE shop LOGIN' 'CREATE DATABASE analytics' "$@"
echo 'host postgres postgres 127.0.0.1/32 trust' > "$pg_data/pg_hba.conf"
db 'SELECT pg_reload_conf()' > /dev/null
until DATABASE_URL="postgres://shop@127.0.0.1:$PORT/analytics" db 'SELECT 1' 2> refusal > /dev/null; test $? != 0; do sleep 0.1; done
cat refusal
