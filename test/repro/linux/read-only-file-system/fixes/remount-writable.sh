set -e
BEFORE='mount -o remount,rw srv' bash "$REPRO/error.sh"
