unset PGHOST
psql -p "$PORT" -U postgres "$@" -c 'SELECT 1'
