set -e
g++ -c queue.cpp
nm -AC ./*.o | grep ' T Queue::pop'
LDLIBS=queue.o bash "$REPRO/error.sh"
