set -e
. ./setup.sh
git -C work remote set-branches --add origin release/9
git -C work fetch -q --depth=1 origin release/9
bash "$REPRO/error.sh"
