export AWS_SHARED_CREDENTIALS_FILE=$PWD/credentials
aws configure set aws_access_key_id AKIDEXAMPLE
aws configure set aws_secret_access_key not-a-real-key
bash "$REPRO/error.sh"
