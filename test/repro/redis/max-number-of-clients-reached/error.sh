bash server.sh; trap 'kill $(cat server.pid)' EXIT
. ./open.sh "${CLIENTS:-10}"
redis-cli -p "$PORT" ping
