LD_LIBRARY_PATH=$PWD/opt/include LIBRARY_PATH=$PWD/opt/include bash "$REPRO/error.sh"
