. "$REPRO/../server.sh"
sql "SET GLOBAL innodb_lock_wait_timeout = 1; CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY, total INT); INSERT INTO shop.orders VALUES (1, 10)"
. holder.sh
sql "KILL $(sql 'SELECT trx_mysql_thread_id FROM information_schema.INNODB_TRX')"
sql 'UPDATE shop.orders SET total = 2 WHERE id = 1'
