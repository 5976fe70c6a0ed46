. "$REPRO/../server.sh"
db 'SELECT pg_is_in_recovery()' "SELECT setting, source FROM pg_settings WHERE name = 'default_transaction_read_only'" | grep '"source":"default"'
