sed -i 's/terraform_data.subnet\[\*\].id/toset(&)/' unknown/main.tf
bash "$REPRO/error.sh" unknown
