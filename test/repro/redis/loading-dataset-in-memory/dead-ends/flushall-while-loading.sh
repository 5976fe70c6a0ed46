bash slow_start.sh; trap 'kill -9 $(cat server.pid)' EXIT
redis-cli -p "$PORT" flushall
