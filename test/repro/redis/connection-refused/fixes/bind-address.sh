# the client comes by 127.0.0.2; the server listens on 127.0.0.1 only, then on both
redis-server --port "$PORT" --bind 127.0.0.1 --save "" > /dev/null &
first=$!
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
redis-cli -h 127.0.0.2 -p "$PORT" ping 2>&1 | grep -q refused || exit 1
kill "$first" && wait "$first"
redis-server --port "$PORT" --bind 127.0.0.1 127.0.0.2 --requirepass secret --save "" > /dev/null &
trap "kill $!" EXIT
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q NOAUTH; do sleep 0.1; done
redis-cli -h 127.0.0.2 -p "$PORT" -a secret ping
