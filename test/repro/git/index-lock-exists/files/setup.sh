export HOME=$PWD/home GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@acme.example GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@acme.example
mkdir -p "$HOME"
if [ ! -d invoicing ]; then
  git init -q invoicing && git -C invoicing commit -q --allow-empty -m first
  echo vat > invoicing/vat.py
  touch invoicing/.git/index.lock # what a killed git leaves behind
fi
