bash node.sh; trap 'kill $(cat server.pid)' EXIT
for try in 1 2 3 4 5; do redis-cli -p "$PORT" set order:1 paid; done
