terraform init -input=false > /dev/null
terraform apply -refresh-only -auto-approve -input=false
bash "$REPRO/error.sh"
