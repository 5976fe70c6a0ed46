set -e
(bash "$REPRO/error.sh") > /dev/null 2>&1 || true
cd invoicing
git status --short | grep -E '^(DD|AU|UD|UA|DU|AA|UU)'
echo 'vat = 21' > invoice.py && git add invoice.py
GIT_EDITOR=true git -c user.name=ci -c user.email=ci@acme.example merge --continue
