. "$REPRO/../server.sh"
DATABASE_URL="postgres://postgres@127.0.0.1:$((PORT + 1))/postgres" db 'SELECT 1' > /dev/null 2>&1 && exit 1
DATABASE_URL="postgres://postgres@127.0.0.1:$PORT/postgres" db 'SELECT 1'
