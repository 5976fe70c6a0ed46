bash node.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -p "$PORT" cluster reset
redis-cli -p "$PORT" set order:1 paid
