main.o: main.c old/frame.h
