bash master.sh; trap 'kill $(cat pids)' EXIT
redis-cli -p "$PORT" info replication | grep connected_slaves:0
