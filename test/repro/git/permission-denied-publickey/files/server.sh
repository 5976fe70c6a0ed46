# An sshd of your own on $PORT that serves ./invoicing.git and knows no key yet; ends with the script.
export HOME=$PWD/home ME=$(id -un) && mkdir -p "$HOME"
[ -f host_key ] || ssh-keygen -q -t ed25519 -N '' -f host_key
[ -f user_key ] || ssh-keygen -q -t ed25519 -N '' -f user_key
if [ ! -d invoicing.git ]; then
  git init -q --bare -b main invoicing.git && git init -q -b main work
  git -C work -c user.name=ci -c user.email=ci@acme.example commit -q --allow-empty -m first
  git -C work push -q ../invoicing.git main && touch authorized_keys
fi
[ "$(id -u)" != 0 ] || mkdir -p /run/sshd
if [ -z "$SERVER_UP" ]; then
  export SERVER_UP=1
  "$(command -v sshd)" -D -e -p "$PORT" -f /dev/null -h "$PWD/host_key" -o ListenAddress=127.0.0.1 -o PidFile=none -o UsePAM=no \
    -o StrictModes=no -o PasswordAuthentication=no -o KbdInteractiveAuthentication=no -o AuthorizedKeysFile="$PWD/authorized_keys" 2> sshd.log &
  trap "kill $!" EXIT
  until grep -q 'Server listening' sshd.log; do kill -0 $! || exit 1; sleep 0.1; done
fi
