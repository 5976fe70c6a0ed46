printf 'gw: main.c\n        cc -o gw main.c\n' > Makefile
bash "$REPRO/error.sh"
