. "$REPRO/../server.sh"
db 'CREATE TABLE orders (id int, total numeric, tags json)' "${@:-SELECT * FROM orders WHERE id = 'undefined'}"
