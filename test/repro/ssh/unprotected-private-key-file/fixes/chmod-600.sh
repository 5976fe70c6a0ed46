set -e
bash "$REPRO/error.sh" > /dev/null 2>&1 || true
chmod 600 key
bash "$REPRO/error.sh"
