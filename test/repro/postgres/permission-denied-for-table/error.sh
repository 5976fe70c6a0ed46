. "$REPRO/../server.sh"
db 'CREATE ROLE report LOGIN' 'CREATE TABLE orders (id serial, total int)' "$@"
DATABASE_URL="postgres://report@127.0.0.1:$PORT/postgres" db "${QUERY:-SELECT * FROM orders}"
