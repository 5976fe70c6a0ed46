set -e
LOCK_TIMEOUT=-lock-timeout=50s bash "$REPRO/error.sh"
