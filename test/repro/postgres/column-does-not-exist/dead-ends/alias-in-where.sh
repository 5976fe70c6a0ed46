bash "$REPRO/error.sh" 'SELECT net + tax AS amount FROM orders WHERE amount > 5'
