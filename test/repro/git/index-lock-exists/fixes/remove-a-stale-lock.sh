set -e
. ./setup.sh
ls -l invoicing/.git/index.lock && rm invoicing/.git/index.lock
bash "$REPRO/error.sh"
