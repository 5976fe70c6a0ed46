set -e
. ./setup.sh
git -C work tag -a v1.4.0 -m v1.4.0
BRANCH=v1.4.0 bash "$REPRO/error.sh"
