set -e
. ./server.sh
start_sshd "$PORT"
bash "$REPRO/error.sh"
