# it does not run: start it
redis-server --port "$PORT" --save "" > /dev/null &
trap "kill $!" EXIT
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done 2> /dev/null
bash "$REPRO/error.sh"
