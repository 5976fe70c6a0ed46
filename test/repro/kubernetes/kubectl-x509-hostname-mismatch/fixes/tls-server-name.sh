set -e
MORE=", tls-server-name: kubernetes" bash "$REPRO/error.sh" get --raw /readyz
