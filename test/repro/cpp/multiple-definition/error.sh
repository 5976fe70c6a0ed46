# The header defines a function, and two sources include it.
g++ -c main.cpp other.cpp && g++ main.o other.o -o app && ./app
