. "$REPRO/../server.sh"
db "CREATE TABLE customers (email text NOT NULL DEFAULT 'none')" 'INSERT INTO customers (email) VALUES (NULL)'
