bash server.sh; trap 'kill $(cat server.pid)' EXIT
bash fill.sh > /dev/null
redis-cli -p "$PORT" --scan --pattern 'report:*' | xargs -r -n 100 redis-cli -p "$PORT" unlink
redis-cli -p "$PORT" set order:1 paid ex 3600
