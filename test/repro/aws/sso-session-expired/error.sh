# presign needs credentials and no network
export HOME=$PWD/home AWS_EC2_METADATA_DISABLED=true AWS_CONFIG_FILE=$PWD/aws-config AWS_SHARED_CREDENTIALS_FILE=$PWD/credentials
mkdir -p "$HOME"
aws s3 presign s3://acme-invoices/2026-11.pdf ${PROFILE-"--profile=dev"}
