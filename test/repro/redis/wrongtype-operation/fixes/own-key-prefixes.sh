bash server.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -p "$PORT" hset shop:cart:v2:1 A1 2 && redis-cli -p "$PORT" hgetall shop:cart:v2:1
