# "already exists" goes; a statement that another connection holds is not found
. "$REPRO/../server.sh"
db 'PREPARE s_7f3a AS SELECT 1'
db 'EXECUTE s_7f3a'
