# two clients that a pooler puts on one server connection, one after the other
. "$REPRO/../server.sh"
db 'PREPARE s1 AS SELECT 1' 'EXECUTE s1' "$@" 'PREPARE s1 AS SELECT 2' 'EXECUTE s1'
