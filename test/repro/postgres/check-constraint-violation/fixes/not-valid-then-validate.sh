. "$REPRO/../server.sh"
db 'CREATE TABLE orders (total int)' 'INSERT INTO orders VALUES (-1), (5)'
db 'ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total > 0)' > /dev/null 2>&1 && exit 1
db 'ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total > 0) NOT VALID' 'DELETE FROM orders WHERE NOT (total > 0)' 'ALTER TABLE orders VALIDATE CONSTRAINT total_positive'
