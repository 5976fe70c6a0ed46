set -e
. ./setup.sh
git -C work fetch -q --deepen=1
bash "$REPRO/error.sh"
