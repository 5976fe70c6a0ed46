. "$REPRO/../server.sh"
sql "CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY, total INT); INSERT INTO shop.orders VALUES (1, 10), (2, 10)"
FIRST='SELECT COUNT(*) FROM (SELECT id FROM orders WHERE id IN (2, 1) ORDER BY id FOR UPDATE) locked;' bash transfer.sh
test "$(sql 'SELECT SUM(total) FROM shop.orders')" = 24
