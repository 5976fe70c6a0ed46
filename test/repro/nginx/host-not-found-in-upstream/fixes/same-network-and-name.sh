set -e
sed -i 's/api-backend.invalid/localhost/' site.conf
bash "$REPRO/error.sh"
