. "$REPRO/../server.sh"
sql_stop && sql_start --skip-networking --max-connections=500
mariadb -h 127.0.0.1 -P "$PORT" -u root -e 'SELECT 1'
