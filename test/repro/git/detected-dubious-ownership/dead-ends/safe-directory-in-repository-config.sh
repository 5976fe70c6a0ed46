. ./setup.sh
git -C invoicing config safe.directory "$PWD/invoicing"
bash "$REPRO/error.sh"
