set -e
terraform init -input=false
terraform apply -auto-approve -input=false -target=terraform_data.subnet
bash "$REPRO/error.sh"
