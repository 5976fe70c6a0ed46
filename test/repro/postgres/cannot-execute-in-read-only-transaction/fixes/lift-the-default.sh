bash "$REPRO/error.sh" 'ALTER ROLE shop RESET default_transaction_read_only'
