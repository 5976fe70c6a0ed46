# A shallow clone, as CI makes it.
export HOME=$PWD/home GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@acme.example GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@acme.example
mkdir -p "$HOME"
if [ ! -d origin ]; then
  git init -q -b main origin && git -C origin commit -q --allow-empty -m first && git -C origin commit -q --allow-empty -m second
  git -C origin branch develop && git clone -q --depth 1 "file://$PWD/origin" work
fi
