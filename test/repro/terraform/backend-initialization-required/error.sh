terraform plan -input=false "$@"
