bash "$REPRO/error.sh"   # the kubeconfig has the CA
