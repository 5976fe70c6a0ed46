# For the scripts of these folders:  . "$REPRO/../server.sh"
# Starts an empty MariaDB on 127.0.0.1:$PORT and stops it when the script ends. Gives
#   sql 'statements'       run by root through the socket, without column names
#   sql_start [options]    start (again), with mariadbd options
#   sql_stop               stop
#   $sql_socket, $sql_log  its socket file and its log
sql_home=$(mktemp -d)
sql_socket=$sql_home/sock
sql_log=$sql_home/log
sql_user=()
if [ "$(id -u)" = 0 ]; then sql_user=(--user=root); fi

sql_start() {
  mariadbd --no-defaults "${sql_user[@]}" --datadir="$sql_home/data" --socket="$sql_socket" --pid-file="$sql_home/pid" --port="$PORT" \
    --bind-address=127.0.0.1 --innodb-flush-log-at-trx-commit=0 --innodb-buffer-pool-size=16M "$@" >> "$sql_log" 2>&1 &
  sql_pid=$!
  until sql 'SELECT 1' > /dev/null 2>&1; do
    kill -0 "$sql_pid" || { cat "$sql_log"; exit 1; }
    sleep 0.1
  done
}
sql_stop() { kill "$sql_pid" && wait "$sql_pid"; }
sql() { mariadb --no-defaults --socket="$sql_socket" -u root -N -e "$1"; }

trap 'kill -9 "$sql_pid"; rm -rf "$sql_home"' EXIT
mariadb-install-db --no-defaults "${sql_user[@]}" --datadir="$sql_home/data" --auth-root-authentication-method=normal --skip-test-db > "$sql_log" 2>&1 || { cat "$sql_log"; exit 1; }
sql_start
