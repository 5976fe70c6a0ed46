redis-server --port "$PORT" --save "" --maxclients "${MAX:-10}" > /dev/null &
echo $! > server.pid
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
