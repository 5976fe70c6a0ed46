bash master.sh; trap 'kill $(cat pids)' EXIT
redis-server --port "$((PORT + 1))" --save "" --dbfilename replica.rdb --replicaof 127.0.0.1 "$PORT" > /dev/null &
echo $! >> pids
until redis-cli -p "$PORT" info replication | grep -q min_slaves_good_slaves:1; do sleep 0.2; done
redis-cli -p "$PORT" set order:1 paid
