bash cluster.sh; trap 'kill $(cat pids)' EXIT
for key in a b c d; do redis-cli -c -p "$PORT" set "$key" 1; done
