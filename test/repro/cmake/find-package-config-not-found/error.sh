# The package is installed under a prefix that CMake does not search.
cmake -S . -B build "$@"
