. "$REPRO/../server.sh"
db 'CREATE TABLE customers (id int PRIMARY KEY)' 'CREATE TABLE orders (customer_id int REFERENCES customers)' 'INSERT INTO customers VALUES (1)' 'INSERT INTO orders VALUES (1)' \
  'ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey, ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE SET NULL' \
  'DELETE FROM customers WHERE id = 1'
