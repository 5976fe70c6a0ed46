redis-server --port "$PORT" --save "" > /dev/null &
trap "kill $!" EXIT
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
bash "$REPRO/error.sh"
