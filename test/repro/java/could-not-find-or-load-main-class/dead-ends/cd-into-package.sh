bash "$REPRO/error.sh" 2> /dev/null
cd out/com/acme/shop
java Shop
