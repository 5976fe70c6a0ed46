bash server.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -p "$PORT" --scan --pattern 'cart:*' | while read -r key; do
  [ "$(redis-cli -p "$PORT" type "$key")" = string ] && redis-cli -p "$PORT" rename "$key" "old:$key"
done
redis-cli -p "$PORT" hset cart:1 A1 2 && redis-cli -p "$PORT" hgetall cart:1
