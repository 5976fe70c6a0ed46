# asked to stop, it refuses, since it cannot save
bash broken_disk.sh; trap 'kill -9 $(cat server.pid)' EXIT
kill "$(cat server.pid)"
until grep -q "can't exit" server.log; do sleep 0.1; done
redis-cli -p "$PORT" set order:2 paid
