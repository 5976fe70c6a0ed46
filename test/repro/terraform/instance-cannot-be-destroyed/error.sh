terraform init -input=false > /dev/null
terraform apply -auto-approve -input=false > /dev/null
sed -i 's/"v1"/"v2"/' main.tf
terraform "${@:-plan}" -input=false
