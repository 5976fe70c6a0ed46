terraform state rm terraform_data.web
bash "$REPRO/error.sh"
