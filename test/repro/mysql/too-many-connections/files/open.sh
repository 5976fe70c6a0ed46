# $1 programs, each with a connection that it keeps
for n in $(seq "$1"); do
  mkfifo "keep$n"
  mariadb -h 127.0.0.1 -P "$PORT" -u shop -psecret < "keep$n" &
  eval "exec $((10 + n))<> keep$n"
  echo "SELECT 'open';" >&$((10 + n))
  until sql 'SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE user = "shop"' | grep -qx "$n" || ! kill -0 $!; do sleep 0.1; done
done 2>&1
