bash broken_disk.sh; trap 'kill -9 $(cat server.pid)' EXIT
redis-cli -p "$PORT" --rdb "$PWD/dump.rdb" > /dev/null 2>&1      # the data first
redis-cli -p "$PORT" shutdown nosave
mkdir data && mv dump.rdb data/
redis-server --port "$PORT" --dir data --save "3600 1" > server.log &
echo $! > server.pid
until redis-cli -p "$PORT" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
redis-cli -p "$PORT" get order:1 | grep paid && redis-cli -p "$PORT" set order:2 paid
