set -e
. ./setup.sh
: > invoicing/.git/HEAD # what a full disk leaves behind
! bash "$REPRO/error.sh" invoicing > /dev/null 2>&1
printf 'ref: refs/heads/%s\n' "$(ls invoicing/.git/refs/heads)" > invoicing/.git/HEAD && git -C invoicing fsck
bash "$REPRO/error.sh" invoicing
