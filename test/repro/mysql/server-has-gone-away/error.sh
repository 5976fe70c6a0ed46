# a statement larger than max_allowed_packet; the client does not reconnect by itself
. "$REPRO/../server.sh"
sql_stop && sql_start --max-allowed-packet=1M "$@"
sql "CREATE DATABASE shop; CREATE TABLE shop.files (body LONGTEXT)"
(printf "INSERT INTO files VALUES ('"; head -c 3000000 /dev/zero | tr '\0' x; echo "');") > import.sql
mariadb -h 127.0.0.1 -P "$PORT" -u root --skip-reconnect --max-allowed-packet=64M shop < import.sql
