. "$REPRO/../server.sh"
echo 'host all all 0.0.0.0/0 trust' > "$pg_data/pg_hba.conf"
pg_stop && pg_start
DATABASE_URL="postgres://runner@127.0.0.1:$PORT/postgres" db 'SELECT current_user'
