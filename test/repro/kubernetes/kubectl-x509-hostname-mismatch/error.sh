bash make-keys.sh "${SAN:-DNS:kubernetes}"
node api-server.mjs server.key server.pem > api-server.log &
trap "kill $!" EXIT
until grep -q listening api-server.log; do sleep 0.1; done
bash kubeconfig.sh "https://127.0.0.1:$PORT" "certificate-authority-data: $(base64 -w0 < ca.pem)$MORE" "$USER_FIELDS" > config
kubectl --kubeconfig config "${@:-version}"
