. "$REPRO/../server.sh"
db 'CREATE TABLE orders ("customerId" int)' 'SELECT "customerId" FROM orders' 'ALTER TABLE orders RENAME COLUMN "customerId" TO customer_id' 'SELECT customer_id FROM orders'
