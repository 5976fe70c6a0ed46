# queue.cpp was forgotten.
g++ $CXXFLAGS main.cpp -o app $LDLIBS && ./app
