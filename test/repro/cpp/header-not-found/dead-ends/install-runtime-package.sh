# What a runtime package brings: the library and no header.
mkdir -p lib && echo 'int parcel_version;' | g++ -x c -shared -fPIC -o lib/libparcel.so.1 -
CXXFLAGS="-Llib" bash "$REPRO/error.sh"
