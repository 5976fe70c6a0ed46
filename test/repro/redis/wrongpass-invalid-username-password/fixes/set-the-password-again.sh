bash server.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -p "$PORT" -a secret --no-auth-warning acl setuser report on resetpass '>new-one' +ping
redis-cli -p "$PORT" auth report new-one | grep OK
