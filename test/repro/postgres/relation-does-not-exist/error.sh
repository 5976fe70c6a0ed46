. "$REPRO/../server.sh"
db "$@" 'SELECT id, total FROM invoices'
