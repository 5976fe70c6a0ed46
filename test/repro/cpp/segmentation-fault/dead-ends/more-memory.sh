ulimit -v unlimited -s unlimited -d unlimited
bash "$REPRO/error.sh"
