terraform -chdir=infra/prod init -input=false "$@"
