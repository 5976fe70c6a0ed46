bash cluster.sh; trap 'kill $(cat pids)' EXIT
for order in 1 2 3 4; do redis-cli -p "$PORT" set "{order:$order}:state" paid; done
