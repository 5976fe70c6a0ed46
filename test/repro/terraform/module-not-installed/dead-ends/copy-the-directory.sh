mkdir -p .terraform/modules
cp -r net .terraform/modules/net
bash "$REPRO/error.sh"
