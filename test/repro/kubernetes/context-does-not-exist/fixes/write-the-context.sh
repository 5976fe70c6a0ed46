set -e
node api-server.mjs  > api-server.log &
trap "kill $!" EXIT
until grep -q listening api-server.log; do sleep 0.1; done
RENAME=yes bash "$REPRO/error.sh"
