bash cluster.sh; trap 'kill $(cat server.pid)' EXIT
for key in cart:1 cart:2; do echo "set $key a"; done | redis-cli -p "$PORT"
