# A repository on a file server, and one over HTTP.
export HOME=$PWD/home && mkdir -p "$HOME"
if [ ! -d invoicing.git ]; then
  git init -q --bare -b main invoicing.git && git init -q -b main work
  git -C work -c user.name=ci -c user.email=ci@acme.example commit -q --allow-empty -m first
  git -C work push -q ../invoicing.git main && git -C invoicing.git update-server-info
fi
if [ -z "$SERVER_UP" ]; then
  export SERVER_UP=1
  coproc node server.cjs
  trap "kill $COPROC_PID" EXIT
  read -r _ <&"${COPROC[0]}"
fi
