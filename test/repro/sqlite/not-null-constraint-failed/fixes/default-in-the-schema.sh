bash "$REPRO/error.sh" "ALTER TABLE users ADD COLUMN state TEXT NOT NULL DEFAULT 'new'" "INSERT INTO users (email) VALUES ('dana@example.com')"
