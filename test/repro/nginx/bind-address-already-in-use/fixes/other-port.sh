set -e
LISTEN=$((PORT + 1)) bash "$REPRO/error.sh" || test $? = 124
