mariadb -h 127.0.0.1 -P "$PORT" -u "${1:-shop}" "-p${2:-secret}" -e 'SELECT 1'
