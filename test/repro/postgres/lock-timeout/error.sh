# a session that forgot to commit holds the table
. "$REPRO/../server.sh"
db 'CREATE TABLE orders (id int)' "ALTER ROLE postgres SET lock_timeout = '300ms'"
sessions 'a: BEGIN' 'a: INSERT INTO orders VALUES (1)' "$@" 'b: ALTER TABLE orders ADD COLUMN note text'
