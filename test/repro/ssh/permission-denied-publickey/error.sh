# The key is not in authorized_keys.
. ./server.sh
ssh -F /dev/null -i user_key -o IdentitiesOnly=yes -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=known_hosts -o LogLevel=ERROR "$@" -p "$PORT" "$ME@127.0.0.1" echo logged in
