set -e
mkdir home
HOME=$PWD/home aws configure set aws_access_key_id AKIDEXAMPLE --profile dev
HOME=$PWD/home aws configure set aws_secret_access_key not-a-real-key --profile dev
AWS_PROFILE=dev bash "$REPRO/error.sh"
