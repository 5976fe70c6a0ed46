. "$REPRO/../server.sh"
db 'CREATE TABLE customers (id int PRIMARY KEY)' 'CREATE TABLE orders (customer_id int REFERENCES customers)' \
  'ALTER TABLE orders ALTER CONSTRAINT orders_customer_id_fkey DEFERRABLE INITIALLY DEFERRED' \
  BEGIN 'INSERT INTO orders VALUES (1)' 'INSERT INTO customers VALUES (1)' COMMIT
