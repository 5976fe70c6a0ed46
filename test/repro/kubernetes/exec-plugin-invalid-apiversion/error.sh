bash make-keys.sh IP:127.0.0.1
node api-server.mjs server.key server.pem > api-server.log &
trap "kill $!" EXIT
until grep -q listening api-server.log; do sleep 0.1; done
chmod +x token.sh
bash kubeconfig.sh "https://127.0.0.1:$PORT" "certificate-authority-data: $(base64 -w0 < ca.pem)" "exec: { apiVersion: client.authentication.k8s.io/${API:-v1alpha1}, command: $PWD/token.sh, interactiveMode: Never }" > config
kubectl --kubeconfig config get --raw /readyz
