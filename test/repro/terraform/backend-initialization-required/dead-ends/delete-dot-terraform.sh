rm -rf .terraform
bash "$REPRO/error.sh"
