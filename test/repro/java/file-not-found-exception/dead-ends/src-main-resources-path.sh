ls src/main/resources/shop.properties
bash "$REPRO/error.sh"
