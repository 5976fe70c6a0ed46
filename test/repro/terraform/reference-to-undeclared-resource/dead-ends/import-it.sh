terraform init -input=false > /dev/null
terraform import terraform_data.subnet 1
bash "$REPRO/error.sh"
