. "$REPRO/../server.sh"
sql "CREATE USER 'shop'@'127.0.0.%' IDENTIFIED BY 'secret'"
mariadb -h 127.0.0.2 -P "$PORT" -u shop -psecret -e 'SELECT 1' 2> /dev/null && exit 1
sql_stop && sql_start --bind-address=0.0.0.0
mariadb -h 127.0.0.2 -P "$PORT" -u shop -psecret -e 'SELECT 1'
