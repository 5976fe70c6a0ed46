# another apply holds the lock for some seconds
terraform init -input=false > /dev/null
terraform apply -auto-approve -input=false > other.log 2>&1 &
trap 'wait' EXIT
until [ -f .terraform.tfstate.lock.info ]; do sleep 0.1; done
[ -z "$1" ] || "$@"
terraform plan -input=false $LOCK_TIMEOUT
