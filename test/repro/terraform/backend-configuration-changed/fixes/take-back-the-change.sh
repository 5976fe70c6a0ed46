set -e
! bash "$REPRO/error.sh" > /dev/null 2>&1
sed -i 's/prod-eu.tfstate/prod.tfstate/' main.tf
terraform init -input=false
