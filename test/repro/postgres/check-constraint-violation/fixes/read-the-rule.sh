. "$REPRO/../server.sh"
db "CREATE TABLE orders (state text CHECK (state IN ('new', 'paid')))" "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'orders_state_check'" | grep paid
