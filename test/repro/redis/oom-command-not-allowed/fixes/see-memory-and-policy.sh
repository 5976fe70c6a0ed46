bash server.sh; trap 'kill $(cat server.pid)' EXIT
bash fill.sh > /dev/null
redis-cli -p "$PORT" info memory | grep -E 'used_memory_human|maxmemory_human|maxmemory_policy'
