. ./server.sh
rm user_key user_key.pub && ssh-keygen -q -t rsa -N '' -f user_key
bash "$REPRO/error.sh"
