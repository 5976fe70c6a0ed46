echo 'variable "region" { default = "eu" }' > variables.tf
bash "$REPRO/error.sh"
