# two transactions touch the same rows in opposite order
. "$REPRO/../server.sh"
if [ $# -gt 0 ]; then pg_stop && pg_start "$@"; fi
db 'CREATE TABLE orders (id int PRIMARY KEY, total int)' 'INSERT INTO orders VALUES (1, 10), (2, 10)'
sessions "a: ${BEGIN:-BEGIN}" "b: ${BEGIN:-BEGIN}" \
  'a: UPDATE orders SET total = total + 1 WHERE id = 1' 'b: UPDATE orders SET total = total + 1 WHERE id = 2' \
  'a& UPDATE orders SET total = total - 1 WHERE id = 2' 'b& UPDATE orders SET total = total - 1 WHERE id = 1'
