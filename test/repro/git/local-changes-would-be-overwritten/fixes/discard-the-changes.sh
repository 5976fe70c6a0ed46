set -e
(. ./setup.sh; git diff HEAD -- invoice.py > ../discarded.patch; git restore --staged --worktree -- invoice.py)
bash "$REPRO/error.sh"
