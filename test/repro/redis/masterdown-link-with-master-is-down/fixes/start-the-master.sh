bash replica.sh; trap 'kill $(cat pids)' EXIT
redis-server --port "$((PORT + 1))" --save "" --dbfilename master.rdb > /dev/null &
echo $! >> pids
until redis-cli -p "$PORT" info replication | grep -q master_link_status:up; do sleep 0.2; done
redis-cli -p "$PORT" get order:1
