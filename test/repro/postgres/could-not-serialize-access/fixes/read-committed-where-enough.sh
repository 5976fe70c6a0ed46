LEVEL='READ COMMITTED' bash "$REPRO/error.sh"
