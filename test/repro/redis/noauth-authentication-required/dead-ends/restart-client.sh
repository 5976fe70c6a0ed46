bash server.sh; trap 'kill $(cat server.pid)' EXIT
for start in 1 2 3; do redis-cli -p "$PORT" get session:1; done
