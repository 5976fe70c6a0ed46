set -e
(bash "$REPRO/error.sh") > /dev/null 2>&1 || true
git -C invoicing merge --abort
test -z "$(git -C invoicing status --short)"
