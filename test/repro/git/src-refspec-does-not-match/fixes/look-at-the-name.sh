set -e
. ./setup.sh
git -C work branch --show-current
BRANCH=HEAD bash "$REPRO/error.sh"
