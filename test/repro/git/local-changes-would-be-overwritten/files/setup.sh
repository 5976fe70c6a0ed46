# main and vat-2027 differ in invoice.py, and there is an uncommitted change to it.
export HOME=$PWD/home GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@acme.example GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@acme.example
mkdir -p "$HOME"
if [ ! -d invoicing ]; then
  git init -q -b main invoicing && cd invoicing || exit 1
  echo 'vat = 19' > invoice.py && git add . && git commit -qm first
  git switch -qc vat-2027 && echo 'vat = 21' > invoice.py && git commit -qam vat
  git switch -q main && printf 'vat = 19\nround = 2\n' > invoice.py
else
  cd invoicing || exit 1
fi
