terraform init -input=false > /dev/null
terraform apply -auto-approve -input=false
