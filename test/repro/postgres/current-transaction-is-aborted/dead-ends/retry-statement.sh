bash "$REPRO/error.sh" 'SELECT count(*) FROM customers' 'SELECT 1'
