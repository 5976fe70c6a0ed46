bash broken_disk.sh; trap 'kill -9 $(cat server.pid)' EXIT
redis-cli -p "$PORT" info persistence | grep rdb_last_bgsave_status:err
grep 'Failed opening the temp RDB file' server.log
