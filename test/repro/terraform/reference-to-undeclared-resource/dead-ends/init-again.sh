terraform init -input=false -upgrade
bash "$REPRO/error.sh"
