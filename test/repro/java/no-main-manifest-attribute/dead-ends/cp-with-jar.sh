CP=shop.jar bash "$REPRO/error.sh"
