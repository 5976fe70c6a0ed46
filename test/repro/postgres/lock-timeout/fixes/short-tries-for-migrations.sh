. "$REPRO/../server.sh"
db 'CREATE TABLE orders (id int)'
sessions 'a: BEGIN' 'a: INSERT INTO orders VALUES (1)' 'a: SELECT pg_sleep(2)' &
for try in $(seq 20); do
  db "SET lock_timeout = '200ms'" 'ALTER TABLE orders ADD COLUMN note text' 2> /dev/null && exit 0
  sleep 0.3
done
exit 1
