bash "$REPRO/error.sh" wrong "GRANT ALL ON shop.* TO 'shop'@'127.0.0.1'"
