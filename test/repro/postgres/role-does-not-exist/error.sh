. "$REPRO/../server.sh"
if [ -n "$CREATE" ]; then db "$CREATE"; fi
DATABASE_URL="postgres://${1:-runner}@127.0.0.1:$PORT/postgres" db 'SELECT current_user'
