bash "$REPRO/error.sh" "SELECT email, HEX(email) FROM shop.customers WHERE email = 'A@EXAMPLE.COM'" | grep a@example.com
