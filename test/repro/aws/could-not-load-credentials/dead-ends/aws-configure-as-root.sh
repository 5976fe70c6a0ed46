mkdir home-of-root
HOME=$PWD/home-of-root aws configure set aws_access_key_id AKIDEXAMPLE
HOME=$PWD/home-of-root aws configure set aws_secret_access_key not-a-real-key
bash "$REPRO/error.sh"
