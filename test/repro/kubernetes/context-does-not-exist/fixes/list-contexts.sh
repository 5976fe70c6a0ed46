set -e
node api-server.mjs  > api-server.log &
trap "kill $!" EXIT
until grep -q listening api-server.log; do sleep 0.1; done
bash kubeconfig.sh "http://127.0.0.1:$PORT" > config
CONTEXT=$(kubectl --kubeconfig config config get-contexts -o name) bash "$REPRO/error.sh"
