sed -i 's/^  count.*/&\n  depends_on = [terraform_data.subnet]/' main.tf
bash "$REPRO/error.sh"
