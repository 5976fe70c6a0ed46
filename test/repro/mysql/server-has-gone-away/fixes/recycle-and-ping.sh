# a connection that is given up before wait_timeout is over, and a new one for the next piece of work
. "$REPRO/../server.sh"
sql "SET GLOBAL wait_timeout = 1"
for work in 1 2; do mariadb --no-defaults --socket="$sql_socket" -u root -e "SELECT $work"; sleep 2; done
