bash broken_disk.sh; trap 'kill -9 $(cat server.pid)' EXIT
redis-cli -p "$PORT" set order:2 paid
