g++ -c queue.cpp && ar rcs libqueue.a queue.o
LDLIBS=-L. bash "$REPRO/error.sh"
