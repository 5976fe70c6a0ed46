node api-server.mjs  > api-server.log &
trap "kill $!" EXIT
until grep -q listening api-server.log; do sleep 0.1; done
bash kubeconfig.sh "http://127.0.0.1:$PORT" > config
kubectl --kubeconfig config create --dry-run=client --validate=false -f config-map.yaml "$@"
