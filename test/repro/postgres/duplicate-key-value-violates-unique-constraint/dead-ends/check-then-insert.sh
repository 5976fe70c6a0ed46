# both sessions look first, then both insert
. "$REPRO/../server.sh"
db 'CREATE TABLE customers (email text UNIQUE)'
sessions 'a: BEGIN' 'b: BEGIN' "a: SELECT 1 FROM customers WHERE email = 'a@example.com'" "b: SELECT 1 FROM customers WHERE email = 'a@example.com'" \
  "a: INSERT INTO customers VALUES ('a@example.com')" 'a: COMMIT' "b: INSERT INTO customers VALUES ('a@example.com')"
