. "$REPRO/../server.sh"
sql_stop && sql_start "$@"
sql "CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY, total INT); INSERT INTO shop.orders VALUES (1, 10), (2, 10)"
bash transfer.sh
