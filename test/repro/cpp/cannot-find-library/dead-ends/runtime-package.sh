# What a runtime package brings: the library with its number only.
mkdir -p opt/lib && gcc -shared -fPIC -o opt/lib/libparcel.so.1 parcel.c
LDFLAGS=-Lopt/lib bash "$REPRO/error.sh"
