export HOME=$PWD/home GIT_CONFIG_NOSYSTEM=1 && mkdir -p "$HOME"
unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL EMAIL
git config --global user.useConfigOnly true # as on a machine whose host name makes no address
[ -d invoicing ] || git init -q invoicing
