. "$REPRO/../server.sh"
db 'CREATE TABLE orders (id int, net int, tax int)' "$@" 'SELECT id, amount FROM orders'
