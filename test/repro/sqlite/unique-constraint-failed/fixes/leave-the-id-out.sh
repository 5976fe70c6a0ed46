bash "$REPRO/error.sh" "INSERT INTO users (email) VALUES ('b@example.com')"
