terraform init -input=false > /dev/null
terraform plan -input=false
