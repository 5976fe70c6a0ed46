bash server.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -p "$PORT" hgetall cart:1
