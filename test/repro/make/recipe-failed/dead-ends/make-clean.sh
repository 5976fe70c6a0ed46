make clean
bash "$REPRO/error.sh"
