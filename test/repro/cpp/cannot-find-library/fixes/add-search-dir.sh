set -e
mkdir -p opt/lib && gcc -shared -fPIC -o opt/lib/libparcel.so parcel.c
find . -name 'libparcel.*'
LDFLAGS=-Lopt/lib bash "$REPRO/error.sh"
