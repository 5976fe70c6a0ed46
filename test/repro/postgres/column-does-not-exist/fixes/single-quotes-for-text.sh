. "$REPRO/../server.sh"
db 'CREATE TABLE customers (name text)' 'SELECT * FROM customers WHERE name = "bob"' > /dev/null 2>&1 && exit 1
db "SELECT * FROM customers WHERE name = 'bob'"
