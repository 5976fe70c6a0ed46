# a connection that is idle for longer than wait_timeout; the client does not reconnect by itself
. "$REPRO/../server.sh"
sql "SET GLOBAL wait_timeout = ${WAIT:-1}"
printf 'SELECT 1;\nsystem sleep %s\nSELECT 2;\n' "${PAUSE:-3}" | mariadb --no-defaults --socket="$sql_socket" -u root --skip-reconnect "$@"
