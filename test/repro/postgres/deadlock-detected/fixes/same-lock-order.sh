. "$REPRO/../server.sh"
db 'CREATE TABLE orders (id int PRIMARY KEY, total int)' 'INSERT INTO orders VALUES (1, 10), (2, 10)'
lock='SELECT id FROM orders WHERE id IN (2, 1) ORDER BY id FOR UPDATE'
sessions 'a: BEGIN' 'b: BEGIN' "a: $lock" "b& $lock" \
  'a: UPDATE orders SET total = total + 1 WHERE id = 1' 'a: UPDATE orders SET total = total - 1 WHERE id = 2' 'a: COMMIT' \
  'b: UPDATE orders SET total = total + 1 WHERE id = 2' 'b: UPDATE orders SET total = total - 1 WHERE id = 1' 'b: COMMIT'
