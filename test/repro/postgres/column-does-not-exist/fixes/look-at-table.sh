. "$REPRO/../server.sh"
db 'CREATE TABLE orders (id int, "Amount" int)' "SELECT table_name, column_name FROM information_schema.columns WHERE column_name ILIKE 'amount'" | grep '"column_name":"Amount"'
