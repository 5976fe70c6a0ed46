set -e
. ./setup.sh
git -C work fetch -q origin
git -C work rebase origin/main
bash "$REPRO/error.sh"
