. "$REPRO/../server.sh"
pg_stop && pg_start
db 'SELECT id, total FROM invoices'
