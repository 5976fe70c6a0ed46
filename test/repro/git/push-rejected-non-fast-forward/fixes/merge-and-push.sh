set -e
. ./setup.sh
git -C linus pull -q --no-rebase --no-edit origin main
bash "$REPRO/error.sh"
