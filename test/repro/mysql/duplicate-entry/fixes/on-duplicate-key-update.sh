bash "$REPRO/error.sh" "INSERT INTO shop.customers (email, name) VALUES ('a@example.com', 'Ann') ON DUPLICATE KEY UPDATE name = VALUES(name)"
