( ulimit -S -n 1000 )   # another shell
bash "$REPRO/error.sh"
