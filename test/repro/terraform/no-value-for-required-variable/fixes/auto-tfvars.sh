set -e
echo 'region = "eu"' > prod.auto.tfvars
bash "$REPRO/error.sh"
