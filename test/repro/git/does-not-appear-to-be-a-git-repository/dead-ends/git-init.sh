. ./setup.sh
git -C work init
bash "$REPRO/error.sh"
