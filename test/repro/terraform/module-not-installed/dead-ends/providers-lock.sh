rm -f .terraform.lock.hcl
bash "$REPRO/error.sh"
