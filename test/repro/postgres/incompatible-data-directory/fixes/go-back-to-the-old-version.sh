# the version that wrote the folder opens it
. "$REPRO/../server.sh"
pg_stop && pg_start
db 'SHOW server_version'
