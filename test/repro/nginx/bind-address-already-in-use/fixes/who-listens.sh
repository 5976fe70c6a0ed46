set -e
. ./other.sh
kill "$OTHER"; wait "$OTHER" || true
bash "$REPRO/error.sh" || test $? = 124
