set -e
# Two commits of the branch touch the line: squashed into one there is one conflict to resolve instead of two.
. ./setup.sh
git switch -q vat-2027 && echo 'vat = 22' > invoice.py && git commit -qam 'vat 22'
git reset -q --soft "$(git merge-base HEAD main)" && git commit -qm 'vat 22'
git rebase main > /dev/null 2>&1 || { echo 'vat = 22' > invoice.py && git add invoice.py && GIT_EDITOR=true git rebase --continue; }
