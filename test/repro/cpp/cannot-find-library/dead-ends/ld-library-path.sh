mkdir -p opt/lib && gcc -shared -fPIC -o opt/lib/libparcel.so parcel.c
export LD_LIBRARY_PATH=$PWD/opt/lib
bash "$REPRO/error.sh"
