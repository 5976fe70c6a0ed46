cd "${1:-.}"
terraform init -input=false > /dev/null
terraform validate
