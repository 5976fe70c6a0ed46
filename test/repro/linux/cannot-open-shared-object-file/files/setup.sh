# A program that is linked with librates.so.3, and the library in a directory that the loader does not know.
echo 'int rate_v3(void) { return 3; }' > rates.c
echo 'int rate_v3(void); int main(void) { return rate_v3() - 3; }' > pricer.c
mkdir -p opt/lib
gcc -shared -fPIC -Wl,-soname,librates.so.3 -o opt/lib/librates.so.3 rates.c
[ -f pricer ] || gcc -o pricer pricer.c opt/lib/librates.so.3
