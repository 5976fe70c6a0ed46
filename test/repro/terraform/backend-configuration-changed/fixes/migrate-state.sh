set -e
bash "$REPRO/error.sh" -migrate-state -force-copy
terraform plan -detailed-exitcode
