bash "$REPRO/error.sh" plan -input=false -target=terraform_data.other
