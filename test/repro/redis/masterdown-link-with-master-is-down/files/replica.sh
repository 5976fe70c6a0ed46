# a replica on $PORT whose master, on the next port, does not run
redis-server --port "$PORT" --save "" --replicaof 127.0.0.1 "$((PORT + 1))" --replica-serve-stale-data no > /dev/null &
echo $! > pids
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q MASTERDOWN; do sleep 0.1; done
