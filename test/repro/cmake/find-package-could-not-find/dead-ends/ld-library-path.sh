bash install.sh opt
LD_LIBRARY_PATH=$PWD/opt/lib bash "$REPRO/error.sh"
