. ./setup.sh
git -C work stash
bash "$REPRO/error.sh"
