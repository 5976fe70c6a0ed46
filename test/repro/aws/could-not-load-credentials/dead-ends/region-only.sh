AWS_REGION=eu-central-1 AWS_DEFAULT_REGION=eu-central-1 bash "$REPRO/error.sh"
