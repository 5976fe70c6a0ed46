CXXFLAGS=-O0 bash "$REPRO/error.sh"
