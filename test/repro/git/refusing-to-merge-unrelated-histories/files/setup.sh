# The remote began with a README, the project here with its own first commit.
export HOME=$PWD/home GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@acme.example GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@acme.example
mkdir -p "$HOME"
if [ ! -d origin ]; then
  git init -q -b main origin && echo readme > origin/README && git -C origin add . && git -C origin commit -qm 'Initial commit'
  git init -q -b main work && echo vat > work/vat.py && git -C work add . && git -C work commit -qm vat
  git -C work remote add origin "$PWD/origin"
fi
