bash server.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -p "$PORT" acl setuser report resetpass '>another'
redis-cli -p "$PORT" --user report --pass another --no-auth-warning set report:1 x
