set -e
# The machine has another address now (here: another port).
. ./server.sh
start_sshd "$((PORT + 1))"
PORT=$((PORT + 1)) bash login.sh -o ConnectTimeout=2
