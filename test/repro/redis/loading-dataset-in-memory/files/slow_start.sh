# writes a dataset of 20,000 keys, then starts a server that takes a while to read it (key-load-delay is a test setting of Redis)
redis-server --port "$PORT" --save "" > /dev/null &
first=$!
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
seq 20000 | sed "s/.*/SET key:& &/" | redis-cli -p "$PORT" --pipe > /dev/null
redis-cli -p "$PORT" save > /dev/null
kill "$first" && wait "$first"
redis-server --port "$PORT" --save "" --key-load-delay "${DELAY:-1000}" --loading-process-events-interval-bytes 1024 > server.log &
echo $! > server.pid
until grep -q 'Server initialized\|Running mode' server.log && redis-cli -p "$PORT" ping > answer 2> /dev/null; do :; done
