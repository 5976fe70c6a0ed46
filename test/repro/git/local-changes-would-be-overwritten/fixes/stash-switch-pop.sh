set -e
(. ./setup.sh; git stash push -q -m before-switch)
bash "$REPRO/error.sh"
git -C invoicing stash list
