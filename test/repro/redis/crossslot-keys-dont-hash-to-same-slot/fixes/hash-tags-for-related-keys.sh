bash cluster.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -p "$PORT" mset '{user:42}:cart' a '{user:42}:profile' b
