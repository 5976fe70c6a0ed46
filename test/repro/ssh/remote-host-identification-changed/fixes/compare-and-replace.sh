set -e
. ./server.sh
ssh-keygen -lf host_key.pub # on the machine's console
ssh-keygen -f known_hosts -R "[127.0.0.1]:$PORT"
bash "$REPRO/error.sh" -o StrictHostKeyChecking=accept-new
