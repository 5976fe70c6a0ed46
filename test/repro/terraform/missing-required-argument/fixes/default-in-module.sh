set -e
sed -i 's|type = string|&\n  default = "10.0.0.0/16"|' net/main.tf
bash "$REPRO/error.sh"
