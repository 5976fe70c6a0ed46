# Ada pushed a commit that Linus does not have.
export HOME=$PWD/home GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@acme.example GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@acme.example
mkdir -p "$HOME"
if [ ! -d origin.git ]; then
  git init -q --bare -b main origin.git
  git clone -q origin.git ada 2> /dev/null && git -C ada commit -q --allow-empty -m first && git -C ada push -q origin HEAD:main
  git clone -q origin.git linus
  echo vat > ada/vat.py && git -C ada add vat.py && git -C ada commit -qm vat && git -C ada push -q origin HEAD:main
  echo tax > linus/tax.py && git -C linus add tax.py && git -C linus commit -qm tax
fi
