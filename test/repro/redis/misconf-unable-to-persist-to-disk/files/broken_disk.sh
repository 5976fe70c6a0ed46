# a server whose data directory vanishes; its first save after that fails
mkdir -p data
redis-server --port "$PORT" --dir data --save "3600 1" > server.log &
echo $! > server.pid
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
redis-cli -p "$PORT" set order:1 paid > /dev/null
rm -r data
redis-cli -p "$PORT" bgsave > /dev/null
until grep -q 'Background saving error' server.log; do sleep 0.1; done
