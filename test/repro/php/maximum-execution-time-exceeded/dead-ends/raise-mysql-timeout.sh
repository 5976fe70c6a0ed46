PHP_OPTIONS='-d default_socket_timeout=600 -d mysqlnd.net_read_timeout=600' bash "$REPRO/error.sh"
