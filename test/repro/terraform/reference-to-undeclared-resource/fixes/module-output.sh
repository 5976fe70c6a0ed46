set -e
echo 'output "subnet_id" { value = terraform_data.subnet.id }' > net/outputs.tf
sed -i 's/terraform_data.subnet.id/module.net.subnet_id/' main.tf
bash "$REPRO/error.sh"
