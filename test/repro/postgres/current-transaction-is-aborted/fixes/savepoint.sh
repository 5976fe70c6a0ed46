. "$REPRO/../server.sh"
db --catch 'CREATE TABLE customers (email text UNIQUE)' BEGIN "INSERT INTO customers VALUES ('a@example.com')" \
  'SAVEPOINT row' "INSERT INTO customers VALUES ('a@example.com')" 'ROLLBACK TO SAVEPOINT row' COMMIT 'SELECT count(*) FROM customers'
