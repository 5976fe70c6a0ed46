bash pair.sh; trap 'kill $(cat pids)' EXIT
master=$(redis-cli -p "$((PORT + 1))" info replication | sed -n 's/^master_port:\([0-9]*\).*/\1/p')
redis-cli -p "$master" set order:1 paid
