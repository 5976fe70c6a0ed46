export HOME=$PWD/home GIT_TERMINAL_PROMPT=0 && mkdir -p "$HOME"
unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY all_proxy
if [ ! -d invoicing.git ]; then
  git init -q --bare -b main invoicing.git && git init -q -b main work
  git -C work -c user.name=ci -c user.email=ci@acme.example commit -q --allow-empty -m first
  git -C work push -q ../invoicing.git main && git -C invoicing.git update-server-info
fi
