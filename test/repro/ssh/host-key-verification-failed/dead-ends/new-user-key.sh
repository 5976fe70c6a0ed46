. ./server.sh
rm user_key user_key.pub && ssh-keygen -q -t ed25519 -N '' -f user_key && cp user_key.pub authorized_keys
bash "$REPRO/error.sh"
