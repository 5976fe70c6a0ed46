# without names: each statement is prepared and forgotten by the protocol
. "$REPRO/../server.sh"
db 'SELECT 1' 'SELECT 2'
