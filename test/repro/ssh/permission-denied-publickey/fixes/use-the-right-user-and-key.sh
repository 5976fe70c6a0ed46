set -e
. ./server.sh
ssh-keygen -q -t ed25519 -N '' -f deploy_key && cp deploy_key.pub authorized_keys
bash "$REPRO/error.sh" -i deploy_key
