sed -i 's|../modules/net|./modules/net|' infra/prod/main.tf
ls modules/net
bash "$REPRO/error.sh"
