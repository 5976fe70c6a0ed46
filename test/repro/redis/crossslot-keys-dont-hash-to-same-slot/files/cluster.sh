# one node with all slots
redis-server --port "$PORT" --cluster-port "$((PORT + 1))" --save "" --cluster-enabled yes > /dev/null &
echo $! > server.pid
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
redis-cli -p "$PORT" cluster addslotsrange 0 16383 > /dev/null
until redis-cli -p "$PORT" cluster info | grep -q cluster_state:ok; do sleep 0.1; done
