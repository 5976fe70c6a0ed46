redis-server --port "$PORT" --cluster-port "$((PORT + 1))" --save "" --cluster-enabled "${CLUSTER:-yes}" > /dev/null &
echo $! > server.pid
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
