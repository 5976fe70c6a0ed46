. "$REPRO/../server.sh"
sql_stop
mariadb -h 127.0.0.1 -P "$PORT" -u root -e 'SELECT 1' 2> /dev/null && exit 1
sql_start
mariadb -h 127.0.0.1 -P "$PORT" -u root -e 'SELECT 1'
