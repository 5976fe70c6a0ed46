redis-server --port "$PORT" --save "" --min-replicas-to-write 1 > /dev/null &
echo $! > pids
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
