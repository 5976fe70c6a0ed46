(ulimit -S -n "$(ulimit -H -n)"; ulimit -n)
bash "$REPRO/error.sh"
