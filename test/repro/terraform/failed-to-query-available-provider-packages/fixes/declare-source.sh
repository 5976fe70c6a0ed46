set -e
sed -i 's|hashicorp/acme-no-such-provider|terraform.io/builtin/terraform|' main.tf
bash "$REPRO/error.sh"
