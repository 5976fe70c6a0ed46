set -e
API=v1beta1 bash "$REPRO/error.sh"
