. "$REPRO/../server.sh"
db 'CREATE TABLE customers (name varchar(12))' "SELECT column_name FROM information_schema.columns WHERE table_name = 'customers' AND character_maximum_length = 12" | grep name
