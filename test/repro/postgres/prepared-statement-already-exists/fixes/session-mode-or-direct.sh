# each client on its own connection
. "$REPRO/../server.sh"
for client in 1 2; do db 'PREPARE s1 AS SELECT 1' 'EXECUTE s1'; done
