echo 'cidr = "10.1.0.0/16"' > terraform.tfvars
bash "$REPRO/error.sh" -var cidr=10.2.0.0/16
