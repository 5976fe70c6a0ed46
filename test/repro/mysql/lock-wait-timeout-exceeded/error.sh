. "$REPRO/../server.sh"
sql "SET GLOBAL innodb_lock_wait_timeout = ${WAIT:-1}; CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY, total INT); INSERT INTO shop.orders VALUES (1, 10), (2, 10)"
. holder.sh
for try in $(seq "${TRIES:-1}"); do sql 'UPDATE shop.orders SET total = 2 WHERE id = 1'; done
