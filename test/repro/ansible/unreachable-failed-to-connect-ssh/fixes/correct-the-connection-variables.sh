set -e
# the server listens on the next port
mkdir -p run
ssh-keygen -q -t ed25519 -N '' -f host_key
ssh-keygen -q -t ed25519 -N '' -f key <<< y
"$(command -v sshd)" -D -f /dev/null -h "$PWD/host_key" -p "$((PORT + 1))" -o ListenAddress=127.0.0.1 -o StrictModes=no -o UsePAM=no -o AuthorizedKeysFile="$PWD/key.pub" -o PidFile=none &
trap "kill $!" EXIT
until (: > "/dev/tcp/127.0.0.1/$((PORT + 1))") 2>/dev/null; do sleep 0.1; done
sed -n '/^echo/,$p' "$REPRO/error.sh" > again.sh
SSH_PORT=$((PORT + 1)) bash again.sh
