bash busy.sh; trap 'kill -9 $(cat server.pid)' EXIT
for try in 1 2 3 4 5; do redis-cli -p "$PORT" get order:1; done
