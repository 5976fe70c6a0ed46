bash server.sh; trap 'kill $(cat server.pid)' EXIT
for try in 1 2 3; do redis-cli -p "$PORT" hgetall cart:1; done
