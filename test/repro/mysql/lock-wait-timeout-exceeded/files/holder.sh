# a session that forgets to commit; its input stays open
mkfifo hold
mariadb -h 127.0.0.1 -P "$PORT" -u root shop < hold &
exec 7> hold
echo "START TRANSACTION; UPDATE orders SET total = 1 WHERE id = 1;" >&7
until mariadb -h 127.0.0.1 -P "$PORT" -u root -N -e "SELECT trx_rows_locked FROM information_schema.INNODB_TRX" | grep -q 1; do sleep 0.1; done
