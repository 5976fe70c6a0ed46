terraform init -input=false > /dev/null
terraform apply -auto-approve -input=false > /dev/null
sed -i 's/prod.tfstate/prod-eu.tfstate/' main.tf
terraform init -input=false "$@"
