# The copied library needs one of its own.
. ./setup.sh
echo 'int base(void) { return 3; }' > base.c
echo 'int base(void); int rate_v3(void) { return base(); }' > rates.c
mkdir other copied
gcc -shared -fPIC -Wl,-soname,libratesbase.so.1 -o other/libratesbase.so.1 base.c
gcc -shared -fPIC -Wl,-soname,librates.so.3 -o copied/librates.so.3 rates.c other/libratesbase.so.1
LD_LIBRARY_PATH=copied bash "$REPRO/error.sh"
