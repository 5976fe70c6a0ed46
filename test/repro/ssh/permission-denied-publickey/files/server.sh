# An sshd of your own on $PORT that knows no key yet; ends with the script.
export ME=$(id -un)
[ -f host_key ] || ssh-keygen -q -t ed25519 -N '' -f host_key
[ -f user_key ] || ssh-keygen -q -t ed25519 -N '' -f user_key
touch authorized_keys
[ "$(id -u)" != 0 ] || mkdir -p /run/sshd
if [ -z "$SERVER_UP" ]; then
  export SERVER_UP=1
  "$(command -v sshd)" -D -e -p "$PORT" -f /dev/null -h "$PWD/host_key" -o ListenAddress=127.0.0.1 -o PidFile=none -o UsePAM=no \
    -o StrictModes="${STRICT-no}" -o PasswordAuthentication=no -o KbdInteractiveAuthentication=no -o AuthorizedKeysFile="$PWD/authorized_keys" 2> sshd.log &
  trap "kill $!" EXIT
  until grep -q 'Server listening' sshd.log; do kill -0 $! || exit 1; sleep 0.1; done
fi
