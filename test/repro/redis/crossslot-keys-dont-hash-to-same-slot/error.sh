bash cluster.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -p "$PORT" "$@" mset cart:1 a cart:2 b
