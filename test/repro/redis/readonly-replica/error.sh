bash pair.sh; trap 'kill $(cat pids)' EXIT
redis-cli -p "$((PORT + 1))" set order:1 paid
