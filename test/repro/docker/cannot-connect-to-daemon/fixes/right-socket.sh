set -e
# the engine listens on another socket than the one that DOCKER_HOST names
node daemon.mjs "$PWD/other.sock" > daemon.log &
trap "kill $!" EXIT
until grep -q listening daemon.log; do sleep 0.1; done
DOCKER_HOST_HERE=unix://$PWD/other.sock bash "$REPRO/error.sh"
