. "$REPRO/../server.sh"
DATABASE_URL="postgres://postgres@127.0.0.1:$PORT/shop_staging" db 'CREATE TABLE orders (id int)'
