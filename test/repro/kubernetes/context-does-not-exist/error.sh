bash kubeconfig.sh "http://127.0.0.1:$PORT" > config
[ -z "$RENAME" ] || kubectl --kubeconfig config config rename-context prod staging
kubectl --kubeconfig config --context "${CONTEXT:-staging}" get --raw /readyz
