bash cluster.sh; trap 'kill $(cat server.pid)' EXIT
for key in cart:1 cart:2; do redis-cli -p "$PORT" cluster keyslot "$key"; done
