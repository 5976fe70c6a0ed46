set -e
bash "$REPRO/error.sh" > build.log 2>&1 || grep -h -A2 'have_header' "$(find gems -name mkmf.log)" | head -3
mkdir include && echo '#define PARCEL_VERSION 3' > include/parcel.h # what the -dev package brings
CPATH=$PWD/include bash "$REPRO/error.sh"
