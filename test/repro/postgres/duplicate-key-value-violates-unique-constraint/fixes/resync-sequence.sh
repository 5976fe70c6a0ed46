. "$REPRO/../server.sh"
db 'CREATE TABLE orders (id serial PRIMARY KEY, total int)' 'INSERT INTO orders VALUES (1, 5), (2, 5), (3, 5)'
db 'INSERT INTO orders (total) VALUES (7)' > /dev/null 2>&1 && exit 1
db "SELECT setval(pg_get_serial_sequence('orders', 'id'), (SELECT max(id) FROM orders))" 'INSERT INTO orders (total) VALUES (7) RETURNING id'
