bash server.sh; trap 'kill $(cat server.pid)' EXIT
bash fill.sh > /dev/null
redis-cli -p "$PORT" config set maxmemory 64mb
redis-cli -p "$PORT" set order:1 paid
