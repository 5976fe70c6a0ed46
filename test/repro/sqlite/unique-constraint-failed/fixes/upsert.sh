bash "$REPRO/error.sh" "INSERT INTO users (email, name) VALUES ('a@example.com', 'Ann') ON CONFLICT (email) DO UPDATE SET name = excluded.name" \
  "INSERT INTO users (email) VALUES ('a@example.com') ON CONFLICT (email) DO NOTHING"
