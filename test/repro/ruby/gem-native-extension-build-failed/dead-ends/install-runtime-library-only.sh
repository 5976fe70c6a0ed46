# The library without its header.
mkdir lib && echo 'int parcel_version = 3;' > parcel.c && gcc -shared -fPIC -o lib/libparcel.so.3 parcel.c
LIBRARY_PATH=$PWD/lib LD_LIBRARY_PATH=$PWD/lib bash "$REPRO/error.sh"
