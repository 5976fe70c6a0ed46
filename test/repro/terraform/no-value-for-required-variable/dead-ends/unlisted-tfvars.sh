echo 'region = "eu"' > prod.tfvars
bash "$REPRO/error.sh"
