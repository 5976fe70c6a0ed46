# A clone with a new branch that the remote does not have.
export HOME=$PWD/home GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@acme.example GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@acme.example
mkdir -p "$HOME"
if [ ! -d origin.git ]; then
  git init -q --bare -b main origin.git
  git clone -q origin.git work 2> /dev/null && git -C work commit -q --allow-empty -m first && git -C work push -q origin HEAD:main
  git -C work switch -qc vat-2027 && git -C work commit -q --allow-empty -m vat
fi
