COMMAND='get cache:1' bash "$REPRO/error.sh" | grep -q NOPERM || exit 1
ALLOW='~cache:*' COMMAND='get cache:1' bash "$REPRO/error.sh"
