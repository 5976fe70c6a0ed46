. ./setup.sh
git -C linus commit -q --amend -m 'tax, again'
bash "$REPRO/error.sh"
