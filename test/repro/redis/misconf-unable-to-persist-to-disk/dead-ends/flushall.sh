bash broken_disk.sh; trap 'kill -9 $(cat server.pid)' EXIT
redis-cli -p "$PORT" flushall
redis-cli -p "$PORT" bgsave
until [ "$(grep -c 'Background saving error' server.log)" = 2 ]; do sleep 0.1; done
redis-cli -p "$PORT" set order:2 paid
