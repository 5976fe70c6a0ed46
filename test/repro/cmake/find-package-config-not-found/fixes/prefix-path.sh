set -e
find . -name '*parcelrates*onfig.cmake'
bash "$REPRO/error.sh" -DCMAKE_PREFIX_PATH="$PWD/opt"
cmake --build build && build/gateway
