# Nothing is called "leaf", and nobody looks at the null pointer.
g++ ${CXXFLAGS--O1 -g} app.cpp -o app || exit 1
./app
