. ./setup.sh
git -C work fetch -q --all
bash "$REPRO/error.sh"
