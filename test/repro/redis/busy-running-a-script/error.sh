bash busy.sh; trap 'kill -9 $(cat server.pid)' EXIT
redis-cli -p "$PORT" get order:1
