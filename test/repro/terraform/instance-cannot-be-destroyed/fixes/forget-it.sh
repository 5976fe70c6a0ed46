set -e
! bash "$REPRO/error.sh" > /dev/null 2>&1
terraform state rm terraform_data.db
: > main.tf
terraform destroy -auto-approve
