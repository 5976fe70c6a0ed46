bash "$REPRO/error.sh" "ALTER TABLE orders DROP CONSTRAINT orders_state_check, ADD CONSTRAINT orders_state_check CHECK (state IN ('new', 'paid', 'refunded'))"
