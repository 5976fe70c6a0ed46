# A clone of one branch only; release/9 is on the server.
export HOME=$PWD/home GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@acme.example GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@acme.example
mkdir -p "$HOME"
if [ ! -d origin ]; then
  git init -q -b main origin && git -C origin commit -q --allow-empty -m first && git -C origin branch release/9
  git clone -q --single-branch "file://$PWD/origin" work
fi
