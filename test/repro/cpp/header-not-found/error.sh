# The header exists, in a directory that the compiler is not told of.
g++ -std=c++17 $CXXFLAGS main.cpp -o app && ./app
