. "$REPRO/../server.sh"
DATABASE_URL="$DATABASE_URL${1:-?ssl=true}" db 'SELECT 1'
