set -e
. ./setup.sh
TOKEN=t0ken
git config --global url."http://ci:${TOKEN}@127.0.0.1:$PORT/".insteadOf "http://127.0.0.1:$PORT/"
bash "$REPRO/error.sh"
