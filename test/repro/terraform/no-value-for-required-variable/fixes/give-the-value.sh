set -e
TF_VAR_region=eu bash "$REPRO/error.sh"
bash "$REPRO/error.sh" -var region=eu
