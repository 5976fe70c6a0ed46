set -e
sed -i 's|../modules/net|../../modules/net|' infra/prod/main.tf
bash "$REPRO/error.sh"
