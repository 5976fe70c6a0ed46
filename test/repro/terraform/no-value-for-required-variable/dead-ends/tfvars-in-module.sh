echo 'region = "eu"' > net/terraform.tfvars
bash "$REPRO/error.sh"
