set -e
find . -path '*parcel/rates.hpp'
CXXFLAGS=-Iopt/include bash "$REPRO/error.sh"
