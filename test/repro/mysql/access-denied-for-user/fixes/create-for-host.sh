. "$REPRO/../server.sh"
sql "CREATE DATABASE shop; CREATE USER 'shop'@'10.0.%' IDENTIFIED BY 'right'"
mariadb -h 127.0.0.1 -P "$PORT" -u shop -pright -e 'SELECT 1' 2> /dev/null && exit 1
sql "CREATE USER IF NOT EXISTS 'shop'@'127.0.0.1' IDENTIFIED BY 'right'; GRANT SELECT ON shop.* TO 'shop'@'127.0.0.1'"
mariadb -h 127.0.0.1 -P "$PORT" -u shop -pright -e 'SELECT CURRENT_USER()'
