bash "$REPRO/error.sh" -target=terraform_data.db
