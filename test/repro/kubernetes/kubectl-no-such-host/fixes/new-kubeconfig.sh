set -e
node api-server.mjs  > api-server.log &
trap "kill $!" EXIT
until grep -q listening api-server.log; do sleep 0.1; done
SERVER=http://127.0.0.1:$PORT bash "$REPRO/error.sh" get --raw /readyz
