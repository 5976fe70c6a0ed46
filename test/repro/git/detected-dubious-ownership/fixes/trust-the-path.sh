set -e
. ./setup.sh
git config --global --add safe.directory "$PWD/invoicing"
bash "$REPRO/error.sh"
