set -e
. ./server.sh
ssh-keygen -q -t ed25519 -N '' -f deploy_key && cat deploy_key.pub >> authorized_keys
KEY=deploy_key bash "$REPRO/error.sh"
