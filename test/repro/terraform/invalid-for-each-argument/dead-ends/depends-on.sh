sed -i 's/^  input .*= each.key/&\n  depends_on = [terraform_data.subnet]/' unknown/main.tf
bash "$REPRO/error.sh" unknown
