set -e
source mirror.sh
terraform init -input=false
grep acme-no-such-provider .terraform.lock.hcl
# the plan goes on to start the provider, which is an empty file here
! bash "$REPRO/error.sh" | grep "Inconsistent dependency lock file"
