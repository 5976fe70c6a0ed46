rm -rf infra/prod/.terraform
bash "$REPRO/error.sh"
