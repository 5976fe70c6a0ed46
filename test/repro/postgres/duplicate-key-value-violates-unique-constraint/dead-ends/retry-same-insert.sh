. "$REPRO/../server.sh"
insert="INSERT INTO customers VALUES ('a@example.com')"
db --catch 'CREATE TABLE customers (email text UNIQUE)' "$insert" "$insert" "$insert" "$insert"
