echo 'region = "eu"' > terraform.tfvars
TF_VAR_region=eu bash "$REPRO/error.sh"
