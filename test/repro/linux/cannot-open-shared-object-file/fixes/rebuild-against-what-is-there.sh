set -e
. ./setup.sh
readelf -d pricer | grep NEEDED
gcc -o pricer pricer.c opt/lib/librates.so.3 -Wl,-rpath,'$ORIGIN/opt/lib'
bash "$REPRO/error.sh"
