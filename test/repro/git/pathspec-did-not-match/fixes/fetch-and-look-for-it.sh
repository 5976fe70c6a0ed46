set -e
. ./setup.sh
git -C work remote set-branches origin '*' # a full clone
git -C work fetch -q --all --tags --prune
git -C work branch -a --list '*release*'
bash "$REPRO/error.sh"
