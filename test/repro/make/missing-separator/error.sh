# The recipe begins with spaces.
[ -f Makefile ] || printf 'gw: main.c\n    cc -o gw main.c\n' > Makefile
make gw
