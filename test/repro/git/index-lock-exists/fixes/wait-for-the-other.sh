set -e
. ./setup.sh
(sleep 1; rm invoicing/.git/index.lock) & # the other git ends
for _ in $(seq 60); do [ -e invoicing/.git/index.lock ] || break; sleep 0.2; done
bash "$REPRO/error.sh"
