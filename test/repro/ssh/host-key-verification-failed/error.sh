# A job without a terminal meets a host for the first time.
. ./server.sh
ssh -F /dev/null -i user_key -o BatchMode=yes -o GlobalKnownHostsFile=/dev/null -o UserKnownHostsFile=known_hosts "$@" -p "$PORT" "$ME@127.0.0.1" echo logged in
