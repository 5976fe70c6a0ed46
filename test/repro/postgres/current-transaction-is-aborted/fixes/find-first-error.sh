. "$REPRO/../server.sh"
db --catch 'CREATE TABLE customers (email text UNIQUE)' BEGIN \
  "INSERT INTO customers VALUES ('a@example.com')" "INSERT INTO customers VALUES ('a@example.com')" 'SELECT 1' > /dev/null 2>&1
grep -m1 'ERROR: ' "$pg_log"
