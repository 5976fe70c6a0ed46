. "$REPRO/../server.sh"
DATABASE_URL="$DATABASE_URL$1"
db "ALTER ROLE postgres SET statement_timeout = '300ms'"
db 'SELECT pg_sleep(1)' "${@:2}"
