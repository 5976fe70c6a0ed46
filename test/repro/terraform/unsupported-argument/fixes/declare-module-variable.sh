set -e
! bash "$REPRO/error.sh" call > /dev/null 2>&1
echo 'variable "cidr" { type = string }' > call/net/variables.tf
bash "$REPRO/error.sh" call
