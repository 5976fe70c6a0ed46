# created by hand in a database where the session does not look
. "$REPRO/../server.sh"
db 'CREATE DATABASE billing'
DATABASE_URL="postgres://postgres@127.0.0.1:$PORT/billing" db 'CREATE TABLE invoices (id int, total numeric)'
db 'SELECT id, total FROM invoices'
