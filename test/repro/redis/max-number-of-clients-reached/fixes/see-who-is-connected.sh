bash server.sh; trap 'kill $(cat server.pid)' EXIT
. ./open.sh 5
redis-cli -p "$PORT" info clients | grep -E 'connected_clients:6'
