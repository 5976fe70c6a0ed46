# the setting is that of a server on another port; nothing answers here all the same
redis-server --port "$((PORT + 1))" --save "" --protected-mode no > /dev/null &
trap "kill $!" EXIT
until redis-cli -p "$((PORT + 1))" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
bash "$REPRO/error.sh"
