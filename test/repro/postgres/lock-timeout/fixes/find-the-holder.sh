. "$REPRO/../server.sh"
db 'CREATE TABLE orders (id int)'
sessions 'a: BEGIN' 'a: INSERT INTO orders VALUES (1)' 'b& ALTER TABLE orders ADD COLUMN note text' \
  "c: DO \$\$ BEGIN WHILE NOT EXISTS (SELECT FROM pg_stat_activity WHERE cardinality(pg_blocking_pids(pid)) > 0) LOOP PERFORM pg_sleep(0.1); PERFORM pg_stat_clear_snapshot(); END LOOP; END \$\$" 'a: COMMIT'
