. ./setup.sh
git -C linus config pull.ff only
bash "$REPRO/error.sh"
