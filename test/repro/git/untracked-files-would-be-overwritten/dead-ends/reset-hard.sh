. ./setup.sh
git -C work reset --hard
bash "$REPRO/error.sh"
