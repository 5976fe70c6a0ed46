set -e
BEFORE='mount -t tmpfs -o size=1m writable srv' bash "$REPRO/error.sh"
