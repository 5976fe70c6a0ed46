bash "$REPRO/error.sh" "ALTER TABLE customers ALTER COLUMN email SET DEFAULT 'unknown'"
