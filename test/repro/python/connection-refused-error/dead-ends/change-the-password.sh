SHOP_PASSWORD=another bash "$REPRO/error.sh"
