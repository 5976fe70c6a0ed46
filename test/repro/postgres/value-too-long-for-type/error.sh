. "$REPRO/../server.sh"
db 'CREATE TABLE customers (name varchar(12))' "$@" "INSERT INTO customers VALUES ('Dana Quartermaine')"
