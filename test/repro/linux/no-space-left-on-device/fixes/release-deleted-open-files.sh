set -e
SIZE=1100k BEFORE='exec 3> uploads/app.log; head -c 500000 /dev/zero >&3; rm uploads/app.log; truncate -s 0 /proc/$$/fd/3' bash "$REPRO/error.sh"
