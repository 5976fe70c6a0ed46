bash "$REPRO/error.sh" db.shop.invalid 6432
