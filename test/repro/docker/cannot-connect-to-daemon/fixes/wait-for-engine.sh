set -e
mkdir run
node daemon.mjs "$PWD/run/docker.sock" > daemon.log &
trap "kill $!" EXIT
timeout 60 sh -c 'until bash "$REPRO/error.sh" >/dev/null 2>&1; do sleep 1; done'
bash "$REPRO/error.sh"
