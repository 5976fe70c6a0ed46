bash server.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -p "$PORT" get cart:1 && redis-cli -p "$PORT" lrange jobs 0 -1
