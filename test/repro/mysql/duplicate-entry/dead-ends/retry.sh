bash "$REPRO/error.sh" "INSERT INTO shop.customers (email) VALUES ('a@example.com')" 3
