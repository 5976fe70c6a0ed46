bash pair.sh; trap 'kill $(cat pids)' EXIT
for try in 1 2 3; do echo "set order:1 paid"; done | redis-cli -p "$((PORT + 1))"
