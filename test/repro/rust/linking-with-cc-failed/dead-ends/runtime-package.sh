# What a runtime package brings: the library with its number, without the name that the linker looks for.
mkdir lib
cc -shared -fPIC -o lib/libparcel.so.3 parcel.c
RUSTFLAGS="-L native=$PWD/lib" bash "$REPRO/error.sh"
