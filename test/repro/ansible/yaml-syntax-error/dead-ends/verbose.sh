bash "$REPRO/error.sh" -vvv
