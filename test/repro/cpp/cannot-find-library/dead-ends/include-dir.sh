mkdir -p opt/lib && gcc -shared -fPIC -o opt/lib/libparcel.so parcel.c
LDFLAGS=-Iopt/lib bash "$REPRO/error.sh"
