bash server.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -p "$PORT" auth "${1:-default}" "${2:-wrong}"
