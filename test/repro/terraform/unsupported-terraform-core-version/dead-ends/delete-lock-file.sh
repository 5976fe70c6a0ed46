rm -rf .terraform .terraform.lock.hcl
bash "$REPRO/error.sh"
