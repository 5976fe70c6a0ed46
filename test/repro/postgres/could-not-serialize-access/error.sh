. "$REPRO/../server.sh"
db 'CREATE TABLE accounts (id int PRIMARY KEY, balance int)' 'INSERT INTO accounts VALUES (1, 50)'
begin="BEGIN ISOLATION LEVEL ${LEVEL:-REPEATABLE READ}"
sessions "a: $begin" "b: $begin" 'a: SELECT balance FROM accounts' 'b: SELECT balance FROM accounts' \
  'a: UPDATE accounts SET balance = balance - 10' 'a: COMMIT' "$@" 'b: UPDATE accounts SET balance = balance - 10' 'b: COMMIT'
