bash busy.sh; trap 'kill -9 $(cat server.pid)' EXIT
redis-cli -p "$PORT" script kill
until redis-cli -p "$PORT" ping | grep -q PONG; do sleep 0.1; done
redis-cli -p "$PORT" set order:1 paid
