bash replica.sh; trap 'kill $(cat pids)' EXIT
redis-cli -p "$PORT" info replication | grep master_link_status:down
