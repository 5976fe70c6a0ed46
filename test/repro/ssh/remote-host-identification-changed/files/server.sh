# An sshd of your own on $PORT; known_hosts has the key that the machine had before it was rebuilt. Ends with the script.
export ME=$(id -un)
[ -f host_key ] || ssh-keygen -q -t ed25519 -N '' -f host_key
[ -f user_key ] || ssh-keygen -q -t ed25519 -N '' -f user_key
[ -f old_key ] || { ssh-keygen -q -t ed25519 -N '' -f old_key; echo "[127.0.0.1]:$PORT $(cut -d' ' -f1,2 old_key.pub)" > known_hosts; }
cp user_key.pub authorized_keys
[ "$(id -u)" != 0 ] || mkdir -p /run/sshd
if [ -z "$SERVER_UP" ]; then
  export SERVER_UP=1
  "$(command -v sshd)" -D -e -p "$PORT" -f /dev/null -h "$PWD/host_key" -o ListenAddress=127.0.0.1 -o PidFile=none -o UsePAM=no \
    -o StrictModes=no -o PasswordAuthentication=no -o KbdInteractiveAuthentication=no -o AuthorizedKeysFile="$PWD/authorized_keys" 2> sshd.log &
  trap "kill $!" EXIT
  until grep -q 'Server listening' sshd.log; do kill -0 $! || exit 1; sleep 0.1; done
fi
