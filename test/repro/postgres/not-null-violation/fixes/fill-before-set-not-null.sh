. "$REPRO/../server.sh"
db 'CREATE TABLE customers (phone text)' 'INSERT INTO customers VALUES (NULL)'
db 'ALTER TABLE customers ALTER COLUMN phone SET NOT NULL' > /dev/null 2>&1 && exit 1
db "UPDATE customers SET phone = '' WHERE phone IS NULL" 'ALTER TABLE customers ALTER COLUMN phone SET NOT NULL'
