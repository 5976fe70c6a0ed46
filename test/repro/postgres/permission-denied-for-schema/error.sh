. "$REPRO/../server.sh"
db 'CREATE ROLE shop LOGIN' 'CREATE DATABASE shop' "$@"
if [ -n "$IN_SHOP" ]; then DATABASE_URL="postgres://postgres@127.0.0.1:$PORT/shop" db "$IN_SHOP"; fi
DATABASE_URL="postgres://shop@127.0.0.1:$PORT/shop" db 'CREATE TABLE orders (id int)'
