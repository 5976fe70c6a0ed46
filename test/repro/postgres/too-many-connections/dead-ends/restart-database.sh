bash "$REPRO/error.sh" 2> /dev/null
sed 's/^export.*/pg_stop \&\& pg_start -c max_connections=6 -c superuser_reserved_connections=3 -c max_wal_senders=0\n&/' "$REPRO/error.sh" > again.sh
bash again.sh 'a: BEGIN' 'b: BEGIN' 'c: BEGIN' 'd: BEGIN'
