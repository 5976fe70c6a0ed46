. "$REPRO/../server.sh"
db 'CREATE TABLE customers (id serial PRIMARY KEY, email text)' 'CREATE TABLE orders (id serial PRIMARY KEY, customer_id int REFERENCES customers, total numeric)' \
  "WITH c AS (INSERT INTO customers (email) VALUES ('new@example.com') RETURNING id) INSERT INTO orders (customer_id, total) SELECT id, 12.50 FROM c"
