bash kubeconfig.sh "${SERVER:-https://api.prod.acme.invalid:6443}" "$MORE" "$USER_FIELDS" > config
kubectl --kubeconfig config "${@:-version}"
