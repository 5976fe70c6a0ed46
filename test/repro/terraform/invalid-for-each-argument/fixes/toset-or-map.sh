set -e
sed -i 's/for_each = var.names/for_each = toset(var.names)/' main.tf
bash "$REPRO/error.sh"
