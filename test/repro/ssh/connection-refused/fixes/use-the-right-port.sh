set -e
. ./server.sh
start_sshd "$((PORT + 1))"
SSH_PORT=$((PORT + 1)) bash "$REPRO/error.sh"
