. "$REPRO/../server.sh"
pg_stop && pg_start -c max_locks_per_transaction=10 -c max_connections=10 -c max_wal_senders=0 -c autovacuum=off
db "DO \$\$ BEGIN FOR i IN 1..3000 LOOP EXECUTE format('CREATE TABLE part_%s (id int)', i); IF i % 50 = 0 THEN COMMIT; END IF; END LOOP; END \$\$"
