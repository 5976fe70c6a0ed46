# Starts the server (ends with the script) and makes an empty HOME, so that no login of yours is used.
export HOME=$PWD/home GIT_TERMINAL_PROMPT=0 && mkdir -p "$HOME"
if [ ! -d invoicing.git ]; then
  git init -q --bare invoicing.git
  git init -q work && git -C work -c user.name=ci -c user.email=ci@acme.example commit -q --allow-empty -m first
  git -C work push -q ../invoicing.git HEAD:main && git -C invoicing.git symbolic-ref HEAD refs/heads/main
  git -C invoicing.git update-server-info
fi
if [ -z "$SERVER_UP" ]; then
  export SERVER_UP=1
  coproc node server.cjs
  trap "kill $COPROC_PID" EXIT
  read -r _ <&"${COPROC[0]}"
fi
