set -e
sed -i 's|source = .*|&\n  cidr = var.cidr|' main.tf
bash "$REPRO/error.sh"
