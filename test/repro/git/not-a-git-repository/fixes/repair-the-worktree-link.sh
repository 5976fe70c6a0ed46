set -e
. ./setup.sh
git -C invoicing worktree add -q ../hotfix
mv invoicing moved && cat hotfix/.git
git -C moved worktree repair "$PWD/hotfix"
mkdir invoicing && bash "$REPRO/error.sh" hotfix
