. "$REPRO/../server.sh"
db 'SELECT datname FROM pg_database' | grep '"datname":"postgres"'
