. "$REPRO/../server.sh"
db 'CREATE TABLE customers (id serial PRIMARY KEY, email text UNIQUE, name text)' "INSERT INTO customers (email) VALUES ('a@example.com')" \
  "INSERT INTO customers (email, name) VALUES ('a@example.com', 'Ann')"
