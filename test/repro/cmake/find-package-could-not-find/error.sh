# Neither header nor library is where CMake looks.
cmake -S . -B build "$@"
