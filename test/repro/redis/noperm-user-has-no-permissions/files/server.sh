redis-server --port "$PORT" --save "" > /dev/null &
echo $! > server.pid
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
redis-cli -p "$PORT" acl setuser report on '>secret' '~report:*' +get +ping > /dev/null
