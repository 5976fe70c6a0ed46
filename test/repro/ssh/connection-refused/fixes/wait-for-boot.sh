set -e
. ./server.sh
(sleep 1; start_sshd "$PORT"; wait) &
trap "kill $!" EXIT
for _ in $(seq 100); do (: < "/dev/tcp/127.0.0.1/$PORT") 2> /dev/null && break; sleep 0.2; done
bash "$REPRO/error.sh"
