. "$REPRO/../server.sh"
sql "SET GLOBAL innodb_lock_wait_timeout = 20; CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY, total INT); INSERT INTO shop.orders VALUES (1, 10)"
. holder.sh
sql 'UPDATE shop.orders SET total = 2 WHERE id = 1' &
echo 'COMMIT;' >&7
wait $!
