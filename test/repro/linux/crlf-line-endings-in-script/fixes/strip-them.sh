set -e
bash "$REPRO/error.sh" > /dev/null 2>&1 || true
sed -i 's/\r$//' deploy.sh
bash "$REPRO/error.sh"
