# "Installs" the development files below $1.
mkdir -p "$1/include" "$1/lib"
echo 'int parcel_version(void);' > "$1/include/parcel.h"
echo 'int parcel_version(void) { return 3; }' | cc -x c -shared -fPIC -o "$1/lib/libparcel.so" -
