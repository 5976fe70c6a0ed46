set -e
. ./setup.sh
git -C work fetch -q origin '+refs/heads/develop:refs/remotes/origin/develop'
bash "$REPRO/error.sh" origin/develop
