source mirror.sh
terraform init -input=false -lockfile=readonly
bash "$REPRO/error.sh"
