. "$REPRO/../server.sh"
db 'CREATE TABLE customers (email text UNIQUE)' "SELECT pg_get_constraintdef(oid), conrelid::regclass FROM pg_constraint WHERE conname = 'customers_email_key'" | grep 'UNIQUE (email)'
