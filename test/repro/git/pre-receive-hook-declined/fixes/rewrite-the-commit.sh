set -e
. ./setup.sh
git -C work commit -q --amend --allow-empty -m 'ABC-123 Round to cents'
bash "$REPRO/error.sh"
