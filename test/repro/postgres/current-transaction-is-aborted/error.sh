# the program swallows the error of the second INSERT and goes on
. "$REPRO/../server.sh"
db --catch 'CREATE TABLE customers (email text UNIQUE)' BEGIN \
  "INSERT INTO customers VALUES ('a@example.com')" "INSERT INTO customers VALUES ('a@example.com')" "$@" 'SELECT count(*) FROM customers'
