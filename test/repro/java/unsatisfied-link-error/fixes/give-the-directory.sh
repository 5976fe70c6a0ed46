set -e
bash "$REPRO/error.sh" -Djava.library.path=lib Crc
