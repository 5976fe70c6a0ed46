. "$REPRO/../server.sh"
db 'CREATE TABLE customers (email text UNIQUE)' BEGIN "INSERT INTO customers VALUES ('a@example.com')" \
  "INSERT INTO customers VALUES ('a@example.com') ON CONFLICT DO NOTHING" 'SELECT count(*) FROM customers' COMMIT
