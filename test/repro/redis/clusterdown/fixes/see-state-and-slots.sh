bash node.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -p "$PORT" cluster info | grep cluster_slots_assigned:0
