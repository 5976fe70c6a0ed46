# two sessions, each fed statement by statement; $1 and $2 = the rows in the order of each
session() { stdbuf -oL mariadb -h 127.0.0.1 -P "$PORT" -u root --unbuffered shop 2>&1; }
coproc A { session; }
exec 3<&"${A[0]}" 4>&"${A[1]}"
coproc B { session; } 2> /dev/null
exec 5<&"${B[0]}" 6>&"${B[1]}"
begin="START TRANSACTION; ${FIRST:-} SELECT 'ready';"
echo "$begin" >&4; read -r <&3; read -r <&3
lock() { echo "UPDATE orders SET total = total + 1 WHERE id = $1; SELECT 'done $1';"; }
if [ -n "$FIRST" ]; then # the rows are locked in one order: B waits until A has committed
  (lock 1; lock 2; echo 'COMMIT;') >&4; (echo "$begin"; lock 2; lock 1; echo 'COMMIT;') >&6
else
  echo "$begin" >&6; read -r <&5; read -r <&5
  lock 1 >&4; read -r <&3; read -r <&3
  lock 2 >&6; read -r <&5; read -r <&5
  lock 2 >&4
  lock 1 >&6
fi
exec 4>&- 6>&-
cat <&3 <&5; cat <&3
