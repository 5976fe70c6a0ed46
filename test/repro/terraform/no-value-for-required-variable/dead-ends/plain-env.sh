region=eu REGION=eu TF_VAR_REGION=eu bash "$REPRO/error.sh"
