set -e
. ./server.sh
cat user_key.pub >> authorized_keys
bash "$REPRO/error.sh"
