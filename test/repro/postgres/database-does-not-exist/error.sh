. "$REPRO/../server.sh"
if [ -n "$2" ]; then db "$2"; fi
DATABASE_URL="postgres://postgres@127.0.0.1:$PORT/${1:-shop_staging}" db 'SELECT 1'
