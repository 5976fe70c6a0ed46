. "$REPRO/../server.sh"
db "ALTER ROLE postgres SET statement_timeout = '300ms'"
db --catch 'SELECT pg_sleep(1)' 'SELECT pg_sleep(1)' 'SELECT pg_sleep(1)'
