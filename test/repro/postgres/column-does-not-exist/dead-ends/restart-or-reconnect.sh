. "$REPRO/../server.sh"
db 'CREATE TABLE orders (id int)'
pg_stop && pg_start
db 'SELECT id, amount FROM orders'
