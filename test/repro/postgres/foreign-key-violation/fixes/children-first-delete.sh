. "$REPRO/../server.sh"
db 'CREATE TABLE customers (id int PRIMARY KEY)' 'CREATE TABLE orders (customer_id int REFERENCES customers)' 'INSERT INTO customers VALUES (1)' 'INSERT INTO orders VALUES (1)'
db 'DELETE FROM customers WHERE id = 1' > /dev/null 2>&1 && exit 1
db BEGIN 'DELETE FROM orders WHERE customer_id = 1' 'DELETE FROM customers WHERE id = 1' COMMIT
