bash master.sh; trap 'kill $(cat pids)' EXIT
redis-cli -p "$PORT" config set min-replicas-to-write 0
redis-cli -p "$PORT" set order:1 paid
