# by the socket file it works, and that says nothing about the port
. "$REPRO/../server.sh"
sql_stop && sql_start --skip-networking
mariadb -h localhost --socket "$sql_socket" -u root -e 'SELECT 1'
mariadb -h 127.0.0.1 -P "$PORT" -u root -e 'SELECT 1'
