# a master on $PORT and its replica on the next port
redis-server --port "$PORT" --save "" > /dev/null &
echo $! > pids
redis-server --port "$((PORT + 1))" --save "" --dbfilename replica.rdb --replicaof 127.0.0.1 "$PORT" > /dev/null &
echo $! >> pids
until redis-cli -p "$((PORT + 1))" info replication 2> /dev/null | grep -q master_link_status:up; do sleep 0.2; done
