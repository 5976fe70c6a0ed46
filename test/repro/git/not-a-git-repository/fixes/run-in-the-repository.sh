set -e
bash "$REPRO/error.sh" invoicing
git -C invoicing status --short
