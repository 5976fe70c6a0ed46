bash "$REPRO/error.sh" Shop
