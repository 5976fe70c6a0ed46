# an UPDATE waits for a session that forgot to commit; it is quick once that one is ended
. "$REPRO/../server.sh"
db 'CREATE TABLE orders (id int, total int)' 'INSERT INTO orders VALUES (1, 5)' "ALTER ROLE postgres SET statement_timeout = '3s'"
sessions 'a: BEGIN' 'a: UPDATE orders SET total = 6' 'b& UPDATE orders SET total = 7' \
  "c: SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction'"
