redis-server --port "$PORT" --save "" --requirepass secret > /dev/null &
echo $! > server.pid
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q NOAUTH; do sleep 0.1; done
