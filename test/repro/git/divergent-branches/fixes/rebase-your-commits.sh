set -e
bash "$REPRO/error.sh" --rebase
git -C linus log --oneline
