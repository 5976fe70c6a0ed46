# No directory that the linker searches has a libparcel.
gcc main.c -o app $LDFLAGS -lparcel && LD_LIBRARY_PATH=opt/lib ./app
