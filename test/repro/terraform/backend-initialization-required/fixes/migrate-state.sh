set -e
terraform init -input=false
terraform apply -auto-approve -input=false
sed -i 's/here.tfstate/there.tfstate/' main.tf
! bash "$REPRO/error.sh" > /dev/null 2>&1
terraform init -migrate-state -force-copy
# 0 = nothing to change: the resource is known at the new place
bash "$REPRO/error.sh" -detailed-exitcode
