bash "$REPRO/error.sh" 'b: SELECT balance FROM accounts FOR UPDATE'
