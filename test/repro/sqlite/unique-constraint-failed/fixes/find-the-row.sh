bash "$REPRO/error.sh" "SELECT rowid, * FROM users WHERE email = 'a@example.com'" | grep a@example.com
