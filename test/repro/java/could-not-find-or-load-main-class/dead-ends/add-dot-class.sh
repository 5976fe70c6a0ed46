CP=out bash "$REPRO/error.sh" Shop.class
