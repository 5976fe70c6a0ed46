# The remote has rates.py, and an untracked rates.py lies here.
export HOME=$PWD/home GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@acme.example GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@acme.example
mkdir -p "$HOME"
if [ ! -d origin ]; then
  git init -q -b main origin && git -C origin commit -q --allow-empty -m first && git clone -q origin work
  echo theirs > origin/rates.py && git -C origin add . && git -C origin commit -qm rates
  echo mine > work/rates.py
fi
