set -e
WORKER_TIMEOUT=20000 bash "$REPRO/error.sh" | grep 200
