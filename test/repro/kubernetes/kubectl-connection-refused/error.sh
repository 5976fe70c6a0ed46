export KUBECONFIG=${KUBECONFIG_HERE:-/dev/null}
if [ $# -gt 0 ]; then kubectl "$@"; else kubectl get --raw /readyz; fi
