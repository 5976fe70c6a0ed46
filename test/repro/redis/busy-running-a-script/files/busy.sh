redis-server --port "$PORT" --save "" --lua-time-limit "${LIMIT:-100}" > /dev/null &
echo $! > server.pid
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
redis-cli -p "$PORT" eval 'while true do end' 0 > /dev/null 2>&1 &
until timeout 5 redis-cli -p "$PORT" ping | grep -q BUSY; do sleep 0.1; done
