set -e
node api-server.mjs > api-server.log &
trap "kill $!" EXIT
until grep -q listening api-server.log; do sleep 0.1; done
export KUBECONFIG_HERE=$PWD/config
kubectl --kubeconfig config config set-cluster local --server="http://127.0.0.1:$PORT"
kubectl --kubeconfig config config set-context local --cluster=local
kubectl --kubeconfig config config use-context local
bash "$REPRO/error.sh"
