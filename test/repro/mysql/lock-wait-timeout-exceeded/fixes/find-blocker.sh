. "$REPRO/../server.sh"
sql "CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY, total INT); INSERT INTO shop.orders VALUES (1, 10)"
. holder.sh
sql 'SELECT trx_mysql_thread_id, trx_rows_locked FROM information_schema.INNODB_TRX' | grep 1
