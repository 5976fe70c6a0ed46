bash "$REPRO/error.sh" 'b: ROLLBACK' 'b: BEGIN ISOLATION LEVEL REPEATABLE READ' 'b: SELECT balance FROM accounts'
