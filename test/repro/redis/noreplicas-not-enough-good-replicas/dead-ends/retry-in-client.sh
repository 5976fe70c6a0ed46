bash master.sh; trap 'kill $(cat pids)' EXIT
for try in 1 2 3; do redis-cli -p "$PORT" set order:1 paid; done
