bash "$REPRO/error.sh" > /dev/null 2>&1
terraform init -input=false
