terraform init -input=false
bash "$REPRO/error.sh"
