. "$REPRO/../server.sh"
sql "CREATE DATABASE shop; CREATE USER 'shop'@'127.0.0.1' IDENTIFIED BY 'right'; $2"
mariadb -h 127.0.0.1 -P "$PORT" -u shop "-p${1:-wrong}" -e 'SELECT CURRENT_USER()'
