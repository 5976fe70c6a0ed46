. "$REPRO/../server.sh"
db "ALTER ROLE postgres SET statement_timeout = '300ms'"
db BEGIN "SET LOCAL statement_timeout = '15min'" 'SELECT pg_sleep(1)' COMMIT
