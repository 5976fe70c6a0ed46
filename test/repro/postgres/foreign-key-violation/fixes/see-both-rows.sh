. "$REPRO/../server.sh"
db 'CREATE TABLE customers (id serial PRIMARY KEY)' 'CREATE TABLE orders (customer_id int REFERENCES customers)' \
  "SELECT conrelid::regclass AS child, confrelid::regclass AS parent FROM pg_constraint WHERE conname = 'orders_customer_id_fkey'" | grep '"parent":"customers"'
