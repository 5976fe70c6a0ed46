# the folder says that another major version wrote it
. "$REPRO/../server.sh"
pg_stop
cp "$pg_data/PG_VERSION" PG_VERSION.now
echo "${1:-14}" > "$pg_data/PG_VERSION"
pg_start
db 'SELECT 1'
