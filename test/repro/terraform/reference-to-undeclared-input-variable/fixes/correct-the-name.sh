set -e
sed -i 's/var.region/var.zone/' net/main.tf
bash "$REPRO/error.sh"
