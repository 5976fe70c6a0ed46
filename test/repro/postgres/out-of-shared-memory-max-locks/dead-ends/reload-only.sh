. "$REPRO/../server.sh"
echo 'max_locks_per_transaction = 10' >> "$pg_data/postgresql.conf"
pg_stop && pg_start -c max_connections=10 -c max_wal_senders=0 -c autovacuum=off
db 'ALTER SYSTEM SET max_locks_per_transaction = 2000' 'SELECT pg_reload_conf()'
db "DO \$\$ BEGIN FOR i IN 1..3000 LOOP EXECUTE format('CREATE TABLE part_%s (id int)', i); END LOOP; END \$\$"
