set -e
BEFORE='mount -o remount,size=2m uploads' bash "$REPRO/error.sh"
