set -e
bash "$REPRO/error.sh" > /dev/null 2>&1 || true
cp new.key key.pem
bash "$REPRO/error.sh"
