ssh-keygen -q -t rsa -N '' -f user_key
bash "$REPRO/error.sh"
