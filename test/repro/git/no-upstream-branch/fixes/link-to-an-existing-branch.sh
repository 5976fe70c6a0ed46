set -e
. ./setup.sh
git -C work push -q origin HEAD:vat-2027
git -C work branch -r | grep vat-2027
git -C work branch --set-upstream-to=origin/vat-2027
bash "$REPRO/error.sh"
