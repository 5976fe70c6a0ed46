bash "$REPRO/error.sh" 'PRAGMA table_info(users)' | grep "'email', 'TEXT', 1, None"
bash "$REPRO/error.sh" "INSERT INTO users (email) VALUES ('dana@example.com')"
