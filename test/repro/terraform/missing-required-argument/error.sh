terraform init -input=false > /dev/null 2>&1
terraform plan -input=false "$@"
