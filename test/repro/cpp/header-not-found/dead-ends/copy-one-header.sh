mkdir parcel && cp opt/include/parcel/rates.hpp parcel/
CXXFLAGS=-I. bash "$REPRO/error.sh"
