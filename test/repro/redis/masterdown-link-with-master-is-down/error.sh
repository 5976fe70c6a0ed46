bash replica.sh; trap 'kill $(cat pids)' EXIT
redis-cli -p "$PORT" get order:1
