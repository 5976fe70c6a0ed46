set -e
. ./setup.sh
export GIT_DIR=$PWD/gone/.git
! bash "$REPRO/error.sh" invoicing > /dev/null 2>&1
env | grep '^GIT_DIR'
unset GIT_DIR
bash "$REPRO/error.sh" invoicing
