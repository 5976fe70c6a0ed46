set -e
sed -i 's/terraform_data.subnet.id != ""/var.create_route/' main.tf
bash "$REPRO/error.sh"
