bash "$REPRO/error.sh" Crc lib
