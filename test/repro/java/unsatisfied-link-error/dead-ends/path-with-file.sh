bash "$REPRO/error.sh" -Djava.library.path=lib/libcrc.so Crc
