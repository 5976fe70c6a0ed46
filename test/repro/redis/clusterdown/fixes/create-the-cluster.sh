bash node.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -p "$PORT" cluster addslotsrange 0 16383
until redis-cli -p "$PORT" cluster info | grep -q cluster_state:ok; do sleep 0.1; done
redis-cli -p "$PORT" set order:1 paid
