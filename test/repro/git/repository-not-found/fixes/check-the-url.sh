set -e
bash "$REPRO/error.sh" invoicing.git
git -C copy remote -v
