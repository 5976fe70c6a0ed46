bash master.sh; trap 'kill $(cat pids)' EXIT
redis-cli -p "$PORT" set order:1 paid
