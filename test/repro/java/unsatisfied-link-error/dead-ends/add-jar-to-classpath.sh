MORE=:lib:lib/libcrc.so bash "$REPRO/error.sh" Crc
