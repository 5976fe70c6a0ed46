bash server.sh; trap 'kill $(cat server.pid replica.pid)' EXIT
redis-server --port "$((PORT + 1))" --save "" --replicaof 127.0.0.1 "$PORT" --masterauth secret > /dev/null &
echo $! > replica.pid
until redis-cli -p "$((PORT + 1))" info replication 2> /dev/null | grep -q master_link_status:up; do sleep 0.2; done
