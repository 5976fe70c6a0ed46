set -e
echo 'variable "region" { type = string }' > net/variables.tf
sed -i 's|source = .*|&\n  region = "eu"|' main.tf
bash "$REPRO/error.sh"
