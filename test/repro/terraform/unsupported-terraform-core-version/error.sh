terraform init -input=false "$@"
