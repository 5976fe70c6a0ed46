. ./setup.sh
git -C work pull --no-rebase --no-edit "$@" origin main
