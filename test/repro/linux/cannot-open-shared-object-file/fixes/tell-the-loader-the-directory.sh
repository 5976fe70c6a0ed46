set -e
. ./setup.sh
find . -name 'librates.so.3*'
LD_LIBRARY_PATH=opt/lib bash "$REPRO/error.sh"
