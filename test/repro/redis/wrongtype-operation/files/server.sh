# cart:1 is text, jobs is a list
redis-server --port "$PORT" --save "" > /dev/null &
echo $! > server.pid
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
redis-cli -p "$PORT" set cart:1 '{"A1": 2}' > /dev/null
redis-cli -p "$PORT" rpush jobs a b > /dev/null
