set -e
g++ -c queue.cpp main.cpp && ar rcs libqueue.a queue.o
! g++ -L. -lqueue main.o -o app 2> /dev/null
g++ main.o -L. -lqueue -o app && ./app
