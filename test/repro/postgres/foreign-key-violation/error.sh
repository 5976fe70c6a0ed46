. "$REPRO/../server.sh"
db 'CREATE TABLE customers (id serial PRIMARY KEY, email text)' 'CREATE TABLE orders (id serial PRIMARY KEY, customer_id int REFERENCES customers, total numeric)' \
  "$@" 'INSERT INTO orders (customer_id, total) VALUES (4711, 12.50)'
