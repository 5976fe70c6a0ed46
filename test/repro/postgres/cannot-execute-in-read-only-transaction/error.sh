. "$REPRO/../server.sh"
db 'CREATE TABLE orders (id int)' 'CREATE ROLE shop LOGIN' 'GRANT ALL ON orders TO shop' 'ALTER ROLE shop SET default_transaction_read_only = on' "$@"
DATABASE_URL="postgres://shop@127.0.0.1:$PORT/postgres" db "${BEGIN:-BEGIN}" 'INSERT INTO orders VALUES (1)' COMMIT
