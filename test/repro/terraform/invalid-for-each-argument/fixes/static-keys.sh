set -e
sed -i 's/terraform_data.subnet\[\*\].id/{ a = terraform_data.subnet[0].id, b = terraform_data.subnet[1].id }/; s/each.key/each.value/' unknown/main.tf
bash "$REPRO/error.sh" unknown
