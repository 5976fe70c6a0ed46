# presign needs credentials and no network
export HOME=${HOME_HERE:-$PWD/home} AWS_EC2_METADATA_DISABLED=true
unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_CONFIG_FILE AWS_SHARED_CREDENTIALS_FILE AWS_DEFAULT_PROFILE
mkdir -p "$HOME"
aws s3 presign s3://acme-invoices/2026-11.pdf
