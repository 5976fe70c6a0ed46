# A project with branch main, and an empty remote.
export HOME=$PWD/home GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@acme.example GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@acme.example
mkdir -p "$HOME"
if [ ! -d origin.git ]; then
  git init -q --bare -b main origin.git && git init -q -b main work && git -C work commit -q --allow-empty -m first
  git -C work remote add origin "$PWD/origin.git"
fi
