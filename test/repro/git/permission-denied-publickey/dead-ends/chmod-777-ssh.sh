. ./server.sh
cp user_key.pub authorized_keys && chmod 777 user_key
bash "$REPRO/error.sh"
