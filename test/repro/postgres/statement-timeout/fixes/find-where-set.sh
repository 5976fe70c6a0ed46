. "$REPRO/../server.sh"
db "ALTER ROLE postgres SET statement_timeout = '300ms'"
db "SELECT setting, source FROM pg_settings WHERE name = 'statement_timeout'" | grep '"source":"user"'
