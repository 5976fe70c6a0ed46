DELAY=100 bash slow_start.sh; trap 'kill -9 $(cat server.pid)' EXIT
redis-cli -p "$PORT" info persistence | grep -E '^loading:'
until redis-cli -p "$PORT" ping | grep -q PONG; do sleep 0.1; done
redis-cli -p "$PORT" dbsize
