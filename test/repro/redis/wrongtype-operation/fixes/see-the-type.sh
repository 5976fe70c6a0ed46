bash server.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -p "$PORT" type cart:1 | grep string
