set -e
. ./setup.sh
# The branch is Linus's alone: he rewrote what he had seen himself.
git -C linus pull -q --rebase && git -C linus push -q && git -C linus commit -q --amend -m 'tax, reworded'
bash "$REPRO/error.sh" --force-with-lease --force-if-includes
