bash cluster.sh; trap 'kill $(cat pids)' EXIT
named=$(redis-cli -p "$PORT" set a 1 | sed -n 's/.*:\([0-9]*\)$/\1/p')
for key in a b c d; do redis-cli -p "$named" set "$key" 1; done
