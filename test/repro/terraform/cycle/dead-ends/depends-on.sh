sed -i '0,/^  input/s//  depends_on = [terraform_data.app]\n  input/' main.tf
bash "$REPRO/error.sh"
