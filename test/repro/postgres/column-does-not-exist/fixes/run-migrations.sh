bash "$REPRO/error.sh" 'ALTER TABLE orders ADD COLUMN amount numeric'
