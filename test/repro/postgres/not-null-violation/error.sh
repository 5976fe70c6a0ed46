. "$REPRO/../server.sh"
db 'CREATE TABLE customers (id serial PRIMARY KEY, email text NOT NULL, name text)' "$@" "INSERT INTO customers (name) VALUES ('Dana')"
