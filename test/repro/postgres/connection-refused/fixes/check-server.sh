. "$REPRO/../server.sh"
pg_stop
db 'SELECT 1' > /dev/null 2>&1 && exit 1
pg_start      # its log says why it was down: $pg_log
node "$REPRO/ask.mjs"
