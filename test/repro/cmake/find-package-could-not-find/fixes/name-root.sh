set -e
bash install.sh opt
bash "$REPRO/error.sh" -DParcel_ROOT="$PWD/opt"
