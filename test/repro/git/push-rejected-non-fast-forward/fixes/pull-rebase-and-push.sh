set -e
. ./setup.sh
git -C linus fetch -q origin && git -C linus log --oneline HEAD..origin/main
git -C linus pull -q --rebase origin main
bash "$REPRO/error.sh"
