set -e
MAX_POLL=60000 bash "$REPRO/error.sh" | grep -x "3000 records"
