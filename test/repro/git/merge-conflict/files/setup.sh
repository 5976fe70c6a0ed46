# Both branches changed the same line.
export HOME=$PWD/home GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@acme.example GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@acme.example
mkdir -p "$HOME"
if [ ! -d invoicing ]; then
  git init -q -b main invoicing && cd invoicing || exit 1
  echo 'vat = 19' > invoice.py && git add . && git commit -qm first
  git switch -qc vat-2027 && echo 'vat = 21' > invoice.py && git commit -qam 'vat 21'
  git switch -q main && echo 'vat = 20' > invoice.py && git commit -qam 'vat 20'
else
  cd invoicing || exit 1
fi
