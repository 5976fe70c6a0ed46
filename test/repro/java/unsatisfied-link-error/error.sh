mkdir -p lib
gcc -shared -fPIC -o lib/libcrc.so crc.c
javac Crc.java
java -cp ".$MORE" "${@:-Crc}"
